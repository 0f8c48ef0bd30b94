"""TensorBoard: the experiments of geneva/day1/05 with Keras on JAX, logged by tensorboardX, which starts
faster than TensorFlow, the logger that Keras brings along."""

import os
import tempfile

os.environ["KERAS_BACKEND"] = "jax"
import keras
import matplotlib.pyplot as plt
import numpy as np
from figures import show
from keras import layers
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures
from tensorboardX import SummaryWriter

os.chdir(tempfile.mkdtemp())


class Board(keras.callbacks.Callback):
    """As Keras's TensorBoard callback: scalars by epoch or batch, histograms of the weights."""

    def __init__(self, folder, histograms=0, batches=False):
        super().__init__()
        self.train, self.validation = SummaryWriter(folder + "/train"), SummaryWriter(folder + "/validation")
        self.histograms, self.batches, self.step = histograms, batches, 0

    def on_train_batch_end(self, batch, logs=None):
        self.step += 1
        if self.batches:
            self.train.add_scalar("batch_loss", logs["loss"], self.step)

    def on_epoch_end(self, epoch, logs=None):
        self.train.add_scalar("epoch_loss", logs["loss"], epoch)
        if "val_loss" in logs:
            self.validation.add_scalar("epoch_loss", logs["val_loss"], epoch)
        if self.histograms and epoch % self.histograms == 0:
            for variable in self.model.trainable_variables:
                self.train.add_histogram(variable.path, np.asarray(variable.value), epoch)

    def on_train_end(self, logs=None):
        self.train.close()
        self.validation.close()


def network(units, bend="relu", inputs=2, hidden=2, rate=1e-3):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([layers.Input((inputs,)), *[layers.Dense(units, bend) for _ in range(hidden)],
                              layers.Dense(1)])
    model.compile(keras.optimizers.Adam(rate), "mse")
    return model


def f(p):
    return np.sin(p[:, :1]) * np.exp(p[:, 1:])


angle = np.linspace(-3, 3, 400)[:, None]
for bend in ("relu", "tanh"):
    plt.plot(network(16, bend, 1, 1, 0.01).fit(angle, np.sin(angle), epochs=30, verbose=0,
                                               callbacks=[Board("runs/toy/" + bend)]).history["loss"])
show()
random = np.random.RandomState(0)
inputs = np.stack([random.uniform(-2, 2, 10_000), random.uniform(-2, 2, 10_000)], 1)
z = f(inputs)
axis = np.linspace(-2, 2, 64)
raster = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
plt.subplot(projection="3d").plot_surface(*np.meshgrid(axis, axis), f(raster).reshape(64, 64))
show()
print(np.mean(z**2), z.var())
for degree in (3, 6, 9):
    fit = make_pipeline(PolynomialFeatures(degree), LinearRegression()).fit(inputs[:8000], z[:8000])
    print(degree, np.mean((fit.predict(inputs[8000:]) - z[8000:]) ** 2))

model = network(128)
own = SummaryWriter("runs/surface/own")


def watch(epoch, logs):
    if epoch % 10 and epoch != 1:
        return
    error = np.abs(model.predict(raster, batch_size=4096, verbose=0) - f(raster)).reshape(64, 64)
    own.add_image("error", (np.log10(error + 1e-4) + 4)[None] / 4, epoch)
    hidden = model.layers[1](model.layers[0](raster))
    own.add_scalar("dead units", int((np.asarray(hidden).max(0) <= 0).sum()), epoch)


history = model.fit(inputs, z, epochs=50, batch_size=128, validation_split=0.2, verbose=0, callbacks=[
    Board("runs/surface/fit", histograms=10), keras.callbacks.LambdaCallback(on_epoch_end=watch),
    keras.callbacks.ModelCheckpoint("runs/surface/best.keras", save_best_only=True)]).history
own.close()
plt.semilogy(history["loss"])
plt.semilogy(history["val_loss"])
show()
test = np.random.RandomState(1).uniform(-2, 2, (2000, 2))
kept = keras.models.load_model("runs/surface/best.keras")
guess = kept.predict(test, verbose=0)
print(np.argmin(history["val_loss"]), np.mean((guess - f(test)) ** 2), np.mean((model.predict(test, verbose=0) - f(test)) ** 2))
plt.subplot(1, 2, 1).scatter(f(test), guess)
plt.subplot(1, 2, 2).scatter(test[:, 1], np.abs(guess - f(test)))
show()
for rate in (1e-4, 1e-3, 1e-2, 1e-1):
    board = Board(f"runs/rates/{rate}", batches=True)
    plt.semilogy(network(128, rate=rate).fit(inputs, z, epochs=15, batch_size=128, validation_split=0.2, verbose=0,
                                             callbacks=[board]).history["val_loss"])
show()
raw = np.random.RandomState(2).rand(100)
naive = np.zeros(100)
for t in range(100):
    naive[t] = 0.9 * naive[t - 1] + 0.1 * raw[t]
plt.plot(raw)
plt.plot(naive)
plt.plot(naive / (1 - 0.9 ** np.arange(1, 101)))
show()
small = network(32, "tanh", hidden=1, rate=0.01)
start = small.layers[0].get_weights()[0]
with SummaryWriter("runs/own-loop") as writer:
    for step in range(600):
        rows = inputs[16 * step:16 * step + 16]
        writer.add_scalar("loss", small.train_on_batch(rows, f(rows)), step)
        if step % 20 == 0:
            writer.add_scalar("distance travelled", np.linalg.norm(small.layers[0].get_weights()[0] - start), step)
