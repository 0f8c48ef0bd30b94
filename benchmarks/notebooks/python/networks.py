"""First networks: the experiments of geneva/day1/04 with Keras on JAX. No second engine, unlike ours."""

import os
import tempfile

os.environ["KERAS_BACKEND"] = "jax"
import keras
import matplotlib.pyplot as plt
import numpy as np
from figures import show
from keras import layers


def heights(x):
    return np.prod(np.cos(np.pi / 2 * x), axis=1, keepdims=True)


def square(count, seed):
    return np.random.RandomState(seed).uniform(-1, 1, (count, 2)).astype("float32")


def network(*hidden, seed=3, **options):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([layers.Input((2,)), *hidden, layers.Dense(1, **options)])
    model.compile(keras.optimizers.Adam(0.01), "mse", metrics=["mae"])
    return model


def two(**options):
    return layers.Dense(64, "relu", **options), layers.Dense(64, "relu", **options)


x, test = square(10_000, 1), square(1_000, 2)
y = heights(x)
model = network(*two())
history = model.fit(x, y, epochs=3, verbose=0)
axis = np.linspace(-1, 1, 41)
grid = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
guess = model.predict(grid, verbose=0)
for i, z in enumerate((heights(grid), guess)):
    plt.subplot(1, 2, i + 1).contourf(axis, axis, z.reshape(41, 41))
show()
print(y.mean(), y.var())
model.summary()
print(history.history["loss"], model.evaluate(test, heights(test), verbose=0))
plt.imshow((guess - heights(grid)).reshape(41, 41))
show()
with tempfile.TemporaryDirectory() as folder:
    model.save_weights(folder + "/surface.weights.h5")
    twin = network(*two(), seed=99)
    twin.load_weights(folder + "/surface.weights.h5")
    print(twin.predict(np.array([[0.975926, 0.988474]]), verbose=0))


def report(name, model):
    loss = model.fit(x, y, epochs=3, verbose=0).history["loss"]
    print(name, model.count_params(), loss, model.evaluate(test, heights(test), verbose=0))
    return loss


for start in ("glorot_uniform", "he_normal", keras.initializers.RandomNormal(0, 1, seed=7)):
    plt.semilogy(report(start, network(*two(kernel_initializer=start))))
show()

few, watch = square(80, 11), square(40, 13)
few_y, watch_y = (heights(each) + 0.2 * np.random.RandomState(12).randn(len(each), 1) for each in (few, watch))
too_long = network(*two(), seed=5)
hours = too_long.fit(few, few_y, epochs=200, batch_size=16, validation_data=(watch, watch_y), verbose=0)
plt.semilogy(hours.history["loss"])
plt.semilogy(hours.history["val_loss"])
show()
stopped = network(*two(), seed=5)
rule = keras.callbacks.EarlyStopping(patience=15, restore_best_weights=True)
short = stopped.fit(few, few_y, epochs=200, batch_size=16, validation_data=(watch, watch_y), callbacks=[rule], verbose=0)
print(len(short.epoch), too_long.evaluate(test, heights(test), verbose=0), stopped.evaluate(test, heights(test), verbose=0))
for patience in (0, 2):
    rule = keras.callbacks.EarlyStopping("loss", min_delta=0.01, patience=patience)
    print(network(*two()).fit(x, y, epochs=8, callbacks=[rule], verbose=0).history["loss"])

drop = layers.Dropout(0.5)
print(drop(np.ones((1, 12)), training=True), np.mean(drop(np.ones((1, 100_000)), training=True)))
thinned = network(*two(), layers.Dropout(0.2), layers.Dense(64, "relu"), layers.Dropout(0.2))
report("dropout", thinned)
cut = np.linspace(-1, 1, 81)
along = np.c_[cut, np.zeros(81)]
draws = np.array([thinned(along, training=True)[:, 0] for _ in range(200)])
full = thinned.predict(along, verbose=0)[:, 0]
print(np.abs(draws.mean(0) - full).max(), draws.std(0).mean())
plt.fill_between(cut, draws.mean(0) - draws.std(0), draws.mean(0) + draws.std(0))
plt.plot(cut, full)
show()
first, second = two()
careful = network(first, layers.Dropout(0.2), second, layers.Dropout(0.2), seed=5)
careful.fit(few, few_y, epochs=200, batch_size=16, verbose=0)
print(careful.evaluate(test, heights(test), verbose=0))
report("batch normalization", network(*two(), layers.BatchNormalization(), layers.Dense(64, "relu"),
                                      layers.BatchNormalization()))
units = np.array([1000, 1], "float32")
for hidden in (two(), (layers.BatchNormalization(), *two())):
    model = network(*hidden)
    model.fit(x * units, y, epochs=3, verbose=0)
    print(model.evaluate(test * units, heights(test), verbose=0))


def pictures(count, seed):
    """Ten kinds of blurred rectangles: as many pictures as ours, far cheaper to draw."""
    random = np.random.RandomState(seed)
    shapes = np.random.RandomState(0).rand(10, 28, 28)
    label = random.randint(0, 10, count)
    return (shapes[label] + 0.8 * random.randn(count, 28, 28)).astype("float32"), label


train_x, train_y = pictures(10_000, 1)
test_x, test_y = pictures(2_000, 2)
for i in range(30):
    plt.subplot(3, 10, i + 1).imshow(train_x[i])
show()


def classifier(*hidden, logits=True):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([layers.Input((28, 28)), layers.Flatten(), *hidden,
                              layers.Dense(10, None if logits else "softmax")])
    model.compile(keras.optimizers.Adam(1e-3), keras.losses.SparseCategoricalCrossentropy(from_logits=logits),
                  metrics=["accuracy"])
    return model


linear = classifier()
linear.fit(train_x, train_y, epochs=10, verbose=0)
print(linear.evaluate(test_x, test_y, verbose=0))
deep = classifier(layers.Dense(128, "relu"))
season = deep.fit(train_x, train_y, epochs=10, validation_split=0.1, verbose=0)
print(deep.evaluate(test_x, test_y, verbose=0))
plt.plot(season.history["accuracy"])
plt.plot(season.history["val_accuracy"])
show()
scores = deep.predict(test_x, verbose=0)
said = scores.argmax(1)
confusion = np.zeros((10, 10))
np.add.at(confusion, (test_y, said), 1)
plt.imshow(confusion)
show()
for i in range(15):
    plt.subplot(3, 5, i + 1).imshow(test_x[i])
show()
for i in range(2):
    plt.subplot(1, 2, i + 1).bar(range(10), np.exp(scores[i]) / np.exp(scores[i]).sum())
show()
both = classifier(layers.Dense(128, "relu"), logits=False)
print(both.fit(train_x[:2000], train_y[:2000], epochs=2, verbose=0).history["loss"])
