"""From the neuron to the network: the experiments of geneva/day1/03 with numpy, JAX and Keras."""

import os

os.environ["KERAS_BACKEND"] = "jax"
import jax
import jax.numpy as jnp
import keras
import matplotlib.pyplot as plt
import numpy as np
from figures import show
from keras import layers
from scipy.special import ndtr

keras.config.set_floatx("float64")
jax.config.update("jax_enable_x64", True)


def sigma(z):
    return 1 / (1 + np.exp(-z))


def probability(x):
    return sigma(2 * x[:, 0] * x[:, 1])


def sample(count, seed):
    random = np.random.RandomState(seed)
    x = random.randn(count, 2)
    return x, (random.rand(count) < probability(x)).astype(float)


def network(*hidden, inputs=2, bend="tanh", out="sigmoid", seed=1):
    keras.utils.set_random_seed(seed)
    return keras.Sequential([layers.Input((inputs,)), *[layers.Dense(n, bend) for n in hidden],
                             layers.Dense(1, out)])


X, Y = sample(1000, 8)
X2, Y2 = sample(1000, 88)
axis = np.linspace(-2.5, 2.5, 31)
raster = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
panels = [probability(raster)]
for model in (network(), network(8, 8)):
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy")
    model.fit(X, Y, epochs=25, verbose=0)
    panels.append(model.predict(raster, batch_size=len(raster), verbose=0))
for i, z in enumerate(panels):
    plt.subplot(1, 3, i + 1)
    plt.contourf(axis, axis, np.reshape(z, (31, 31)), levels=np.arange(1, 10) / 10)
show()

x = np.linspace(0, 14, 141)
liking = 1 - 0.2 * np.maximum(0, x - 5) + 0.2 * np.maximum(0, x - 10)
line = np.polyfit(x, liking, 1)
print(line, np.mean((np.polyval(line, x) - liking) ** 2), np.corrcoef(x, liking)[0, 1] ** 2)
plt.plot(x, liking)
plt.plot(x, np.polyval(line, x))
show()
a, b = raster.T
plt.contourf(axis, axis, sigma(1 + 3 * a - 2 * b).reshape(31, 31))
show()
z = jnp.linspace(-5, 5, 81)
for i, bend in enumerate((jax.nn.sigmoid, jnp.tanh, jax.nn.relu, jax.nn.swish)):
    plt.subplot(1, 4, i + 1)
    plt.plot(z, bend(z))
    plt.plot(z, jax.vmap(jax.grad(bend))(z))
show()
lowest = -1.0
while abs(slope := sigma(lowest) * (1 + lowest * (1 - sigma(lowest)))) > 1e-13:
    lowest -= slope
print(lowest, lowest * sigma(lowest))


def one_unit(inputs, largest):
    rows = np.stack(np.meshgrid(*[[0, 1]] * inputs), -1).reshape(-1, inputs)
    weights = np.stack(np.meshgrid(*[np.arange(-largest, largest + 1)] * inputs), -1).reshape(-1, inputs)
    biases = np.arange(-inputs * largest - 0.5, inputs * largest + 1)
    fires = (weights @ rows.T)[:, None, :] + biases[:, None] > 0
    return len(np.unique(fires.reshape(-1, len(rows)) @ (1 << np.arange(len(rows)))))


print(one_unit(2, 1), one_unit(3, 2), one_unit(4, 3))
for inputs in (1, 2, 3, 4):
    rows = np.stack(np.meshgrid(*[[0, 1]] * inputs), -1).reshape(-1, inputs)
    detectors = (2 * rows - 1) @ rows.T + 0.5 - rows.sum(1)[:, None] > 0
    tables = (np.arange(1 << len(rows))[:, None] >> np.arange(len(rows)) & 1).astype(np.int8)
    print(inputs, np.sum((tables @ detectors - 0.5 > 0) != tables))
seen = np.array([bin(row).count("1") for row in range(1024)])
counts = seen[:, None] - np.arange(1, 11) + 0.5 > 0
print(np.sum((counts @ np.array([1, -1] * 5) - 0.5 > 0) != seen % 2))
random = np.random.RandomState(3)
corner = np.arange(200) % 2, np.arange(200) // 2 % 2
paper = np.stack(corner, 1) + 0.12 * random.randn(200, 2)
total = paper.sum(1)
for i, view in enumerate((paper, np.stack([sigma(8 * (total - 0.5)), sigma(8 * (total - 1.5))], 1))):
    plt.subplot(1, 2, i + 1)
    plt.scatter(*view.T, c=corner[0] ^ corner[1])
show()

fine = np.linspace(0, 1, 1001)
for units in (4, 8, 16, 32, 64):
    knots = np.linspace(0, 1, units + 1)
    bends = np.diff(np.sin(2 * np.pi * knots)) * units
    guess = np.maximum(0, fine[:, None] - knots[:-1]) @ np.diff(bends, prepend=0)
    print(units, np.abs(guess - np.sin(2 * np.pi * fine)).max())
places = np.linspace(0, 1, 101)[:, None]
heights = np.sin(2 * np.pi * places)
plt.plot(places, heights)
for seed in (1, 2, 3, 4):
    model = network(16, inputs=1, bend="relu", out=None, seed=seed)
    model.compile(keras.optimizers.Adam(0.01), "mse")
    for _ in range(2000):
        model.train_on_batch(2 * places - 1, heights)
    found = model.predict_on_batch(2 * places - 1)
    print(seed, np.abs(found - heights).max())
    plt.plot(places, found)
show()

weights, biases, given = np.array([[-0.2, 1], [-0.5, 0.3]]), np.array([1, -0.2]), np.array([20, 3])
for bend in (lambda z: np.maximum(0, z), sigma, np.tanh, lambda z: np.where(z > 0, z, 0.01 * z)):
    hidden = bend(weights @ given + biases)
    print(hidden, bend(np.array([-1, 0]) @ hidden + 0.5))
three = network(2, out="tanh")
three.set_weights([weights.T, biases, np.array([[-1.0], [0]]), np.array([0.5])])
print(three.predict_on_batch(given[None].astype(float)))
truth, p = np.array([1, 0, 1, 1]), np.array([0.9, 0.2, 0.6, 0.4])
print(np.mean((truth - p) ** 2), -np.mean(np.log(np.where(truth, p, 1 - p))), jax.nn.softmax(jnp.array([2.0, 1, 0])))


def loss_at(w):
    return (jax.nn.sigmoid(2 * w) - 1) ** 2 / 2


print(jax.grad(loss_at)(0.5), (loss_at(0.5 + 1e-6) - loss_at(0.5 - 1e-6)) / 2e-6)
for derivative in (lambda v: (sigma(2 * v) - 1) * sigma(2 * v) * (1 - sigma(2 * v)) * 2,
                   lambda v: (sigma(2 * v) - 1) * 2):
    path = [0.5]
    for _ in range(1000):
        path.append(path[-1] - 0.1 * derivative(path[-1]))
    print([path[k] for k in (1, 2, 10, 100, 1000)])
    plt.plot(path[:11], loss_at(np.array(path[:11])), "o-")
show()

W = [np.array([[0.1, 0.3], [-0.2, 0.4]]), np.array([[0.5, -0.6], [0.7, 0.2]]), np.array([[1.0, -1]])]


def guess(w):
    return (w[2] @ jax.nn.sigmoid(w[1] @ jax.nn.sigmoid(w[0] @ jnp.array([1.0, 2]))))[0]


h = sigma(W[0] @ [1, 2])
k = sigma(W[1] @ h)
delta2 = (W[2] @ k - 1) * W[2][0] * k * (1 - k)
delta1 = (W[1].T @ delta2) * h * (1 - h)
derived = jax.grad(lambda w: (guess(w) - 1) ** 2 / 2)(W)
print(guess(W), np.abs(np.outer(delta1, [1, 2]) - derived[0]).max())
print(guess([w - 0.5 * d for w, d in zip(W, derived)]))


def random_start(random):
    widths = [2, 8, 8, 1]
    return [np.hstack([np.sqrt(6 / (n + m)) * random.uniform(-1, 1, (m, n)), np.zeros((m, 1))])
            for n, m in zip(widths, widths[1:])]


def forward(w, x):
    a = [x.T]
    for l in range(3):
        z = w[l][:, :-1] @ a[-1] + w[l][:, -1:]
        a.append(np.tanh(z) if l < 2 else sigma(z))
    return a


def backward(w, a, y):
    delta, gradients = a[3] - y, [None] * 3
    for l in (2, 1, 0):
        gradients[l] = np.hstack([delta @ a[l].T, delta.sum(1, keepdims=True)]) / a[0].shape[1]
        delta = (w[l][:, :-1].T @ delta) * (1 - a[l] ** 2)
    return gradients


def scores(w):
    p, q = forward(w, X)[3][0], forward(w, X2)[3][0]
    return [-np.mean(np.log(np.where(Y, p, 1 - p))), -np.mean(np.log(np.where(Y2, q, 1 - q))), np.mean((q > 0.5) == Y2)]


def train(w, batch, rate, random, epochs=30):
    result = [scores(w)]
    for _ in range(epochs):
        order = random.permutation(1000)
        for start in range(0, 1000, batch):
            rows = order[start:start + batch]
            for each, gradient in zip(w, backward(w, forward(w, X[rows]), Y[rows])):
                each -= rate * gradient
        result.append(scores(w))
    return np.array(result)


def run(seed, batch, rate=0.05):
    random = np.random.RandomState(seed)
    return train(random_start(random), batch, rate, random)


runs = {batch: run(1, batch) for batch in (1, 32, 1000)}
print({batch: result[-1] for batch, result in runs.items()}, run(2, 1)[-1], run(3, 1)[-1], run(1, 1, 1.0)[-1])
for start in (0, 0.5):
    flat = [np.hstack([np.full((m, n), start), np.zeros((m, 1))]) for n, m in ((2, 8), (8, 8), (8, 1))]
    print(train(flat, 1, 0.05, np.random.RandomState(1))[-1])
for i in (1, 2):
    plt.subplot(1, 2, i)
    for batch, result in runs.items():
        steps = np.arange(31) * (1 if i == 1 else -(-1000 // batch))
        plt.plot(steps, result[:, 0])
show()
for rows in (lambda x: x, lambda x: np.c_[x, x[:, 0] * x[:, 1]]):
    regression = network(inputs=rows(X).shape[1])
    regression.compile(keras.optimizers.SGD(2.0), "binary_crossentropy", metrics=["accuracy"])
    regression.fit(rows(X), Y, epochs=400, batch_size=1000, verbose=0)
    print(regression.evaluate(rows(X2), Y2, verbose=0))
for optimizer, batch, epochs in ((keras.optimizers.SGD(0.05), 1000, 30), (keras.optimizers.Adam(0.01), 32, 60)):
    model = network(8, 8)
    model.compile(optimizer, "binary_crossentropy", metrics=["accuracy"])
    model.fit(X, Y, epochs=epochs, batch_size=batch, verbose=0)
    print(model.evaluate(X, Y, verbose=0), model.evaluate(X2, Y2, verbose=0))
for start in ("lecun_normal", "glorot_normal", "he_normal"):
    print(start, np.std(keras.initializers.get(start)((784, 300))))


def through(bend, variance):
    random = np.random.RandomState(1)
    a, kernels, slopes, spread, back = random.randn(200, 100), [], [], [], []
    slope = jax.jit(jax.vmap(jax.vmap(jax.grad(bend))))
    for _ in range(10):
        kernels.append(np.sqrt(variance) * random.randn(100, 100))
        z = a @ kernels[-1]
        slopes.append(np.asarray(slope(z)))
        a = np.asarray(bend(z))
        spread.append(a.var())
    g = random.randn(200, 100)
    for l in range(9, -1, -1):
        g = (g * slopes[l]) @ kernels[l].T
        back.append(np.mean(g**2))
    return spread, back, a


last = []
for bend, variance in ((jax.nn.sigmoid, 0.01), (jax.nn.sigmoid, 1), (jnp.tanh, 0.01), (jax.nn.relu, 0.01),
                       (jax.nn.relu, 0.02), (jax.nn.swish, 0.02)):
    spread, back, a = through(bend, variance)
    print(spread[-1], back[-1])
    plt.subplot(1, 2, 1).semilogy(spread)
    plt.subplot(1, 2, 2).semilogy(back[::-1])
    last.append(a)
show()
for i in range(3):
    plt.subplot(1, 3, i + 1).hist(last[i].ravel(), 50)
show()

stock = np.linspace(0.6, 1.4, 81)[:, None]
spread = 0.2 * np.sqrt(0.5)
d1 = np.log(stock) / spread + spread / 2
prices, deltas = stock * ndtr(d1) - ndtr(d1 - spread), ndtr(d1)
for bend in ("relu", "swish"):
    model = network(32, 32, inputs=1, bend=bend, out=None)
    model.compile(keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(5e-3, 4000)), "mse")
    for _ in range(4000):
        model.train_on_batch(4 * (stock - 1), 4 * prices)
    state = model.trainable_variables, model.non_trainable_variables
    state = [[v.value for v in each] for each in state]

    def fitted(s):
        return model.stateless_call(*state, (4 * (s - 1)).reshape(1, 1))[0][0, 0] / 4

    fit, delta = jax.vmap(jax.value_and_grad(fitted))(stock[:, 0])
    print(bend, np.mean(np.abs(fit - prices[:, 0])), np.mean(np.abs(delta - deltas[:, 0])))
    plt.subplot(1, 2, 1).plot(stock, fit)
    plt.subplot(1, 2, 2).plot(stock, delta)
show()
