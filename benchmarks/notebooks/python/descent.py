"""Gradient descent: the experiments of geneva/day1/02 with numpy and matplotlib."""

import math

import matplotlib.pyplot as plt
import numpy as np
from figures import show

CRICKETS = np.array([[20, 88.6], [16, 71.6], [19.8, 93.3], [18.4, 84.3], [17.1, 80.6], [15.5, 75.2], [14.7, 69.7],
                     [17.1, 82], [15.4, 69.4], [16.2, 83.3], [15, 79.6], [17.2, 82.6], [16, 80.6], [17, 83.5],
                     [14.4, 76.3]])


def f(x):
    return x**3 - 2 * x**2 + 2


def slope(x):
    return 3 * x**2 - 4 * x


def walk(start, rate, tolerance=1e-4):
    """`rate` is a function of the step and the place."""
    path = [start]
    while True:
        x = path[-1]
        path.append(x - rate(len(path) - 1, x) * slope(x))
        if not abs(path[-1]) < 1e150:
            raise ArithmeticError(f"diverged at step {len(path) - 1}")
        if abs(path[-1] - x) <= tolerance:
            return path


def line_search(_, x):
    """Golden section between 0 and 0.3."""
    g, low, high = (math.sqrt(5) - 1) / 2, 0.0, 0.3
    while high - low > 1e-5:
        a, b = high - g * (high - low), low + g * (high - low)
        if f(x - a * slope(x)) < f(x - b * slope(x)):
            high = b
        else:
            low = a
    return (low + high) / 2


def fit(x, y, rate, tolerance=1e-3, start=(1.0, 1.0), keep=False):
    """Batch gradient descent on a line; one vector expression for each gradient."""
    rows = np.column_stack([np.ones_like(x), x])
    normal, target = rows.T @ rows / len(x), rows.T @ y / len(x)
    w, path, steps = np.array(start), [], 0
    while True:
        gradient = normal @ w - target
        length = math.hypot(*gradient)
        if not length < 1e300:
            raise ArithmeticError(f"diverged at step {steps}")
        if length <= tolerance:
            return w, steps, path
        w = w - rate * gradient
        steps += 1
        if keep:
            path.append(w)


def stochastic(x, y, rate, batch, passes=10, order=None):
    """Mini-batches; a single point at a time is a loop on plain numbers, the fastest way in Python."""
    intercept, gain, costs, cost = 1.0, 1.0, [], 0.0
    for _ in range(passes):
        rows = order.permutation(len(x)) if order else np.arange(len(x))
        if batch == 1:
            for i, (u, v) in enumerate(zip(x[rows].tolist(), y[rows].tolist())):
                error = intercept + gain * u - v
                cost += error * error
                intercept -= rate * error
                gain -= rate * error * u
                if i % 10_000 == 9_999:
                    costs.append(cost / 20_000)
                    cost = 0.0
        else:
            for u, v in zip(x[rows].reshape(-1, batch), y[rows].reshape(-1, batch)):
                error = intercept + gain * u - v
                cost += error @ error
                intercept -= rate * error.mean()
                gain -= rate * (error @ u) / batch
            costs.append(cost / 2 / len(x))
            cost = 0.0
    return intercept, gain, costs


path = walk(2, lambda t, x: 0.1)
grid = np.linspace(-0.5, 2.1, 201)
plt.plot(grid, f(grid))
plt.plot(path, [f(x) for x in path], "o-")
show()
print(path[-1], len(path), path[-1] - 4 / 3)
for rate in (0.001, 0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5):
    path = walk(2, lambda t, x: rate)
    print(rate, len(path) - 1, path[-1])
for start, rate in ((2, 0.55), (0, 0.1), (0.01, 0.1), (1, 0.1), (-0.1, 0.1)):
    try:
        print(walk(start, lambda t, x: rate)[-1])
    except ArithmeticError as error:
        print(error)
rates = {"fixed": lambda t, x: 0.1, "search": line_search, "1/(1+t)": lambda t, x: 0.17 / (1 + t),
         "trap": lambda t, x: 0.17 / math.factorial(min(t, 100))}
for rate in rates.values():
    path = walk(2, rate, 1e-6)
    print(path[-1], len(path) - 1)
    plt.semilogy(np.abs(np.array(path) - 4 / 3))
plt.xlim(0, 60)
show()

x, y = CRICKETS.T
plt.scatter(x, y)
show()
exact = np.polyfit(x, y, 1)
print(exact, np.corrcoef(x, y)[0, 1])
w, steps, path = fit(x, y, 0.001, keep=True)
print(w, steps)
plt.plot(*np.array(path).T)
plt.scatter(exact[1], exact[0])
show()
rows = np.column_stack([np.ones_like(x), x])
curvature = np.linalg.eigvalsh(rows.T @ rows / len(x))
print(curvature, curvature[1] / curvature[0], 2 / curvature[1])
for rate in (0.002, 0.005, 0.007, 0.0073):
    try:
        print(rate, fit(x, y, rate)[:2])
    except ArithmeticError as error:
        print(rate, error)
for rate in (0.001, 0.1, 0.5):
    print(rate, fit((x - x.mean()) / x.std(), y, rate)[:2])

random = np.random.RandomState(1)
x = random.uniform(0, 100, 500_000)
y = 10 + 4 * x + 10 * random.randn(500_000)
plt.scatter(x[:1000], y[:1000])
show()
intercept, gain, costs = stochastic(x, y, 5e-6, 1)
print(intercept, gain, np.polyfit(x, y, 1), costs[:2], np.mean(costs[-50:]))
plt.plot(costs)
plt.ylim(48, 60)
show()
for rate in (5e-6, 5e-5, 2e-4):
    for batch in (1, 10, 100):
        print(batch, rate, stochastic(x, y, rate, batch, order=np.random.RandomState(1))[2][-1])


def descend(rule, gradient, start, steps, rate, memory=0.9, second=0.999):
    """The path of an update rule; momentum and Nesterov as Sutskever writes them."""
    w, m, s, path = np.array(start, float), 0.0, 0.0, [np.array(start, float)]
    for t in range(1, steps + 1):
        if rule == "nesterov":
            m = memory * m - rate * gradient(w + memory * m)
        elif rule == "momentum":
            m = memory * m - rate * gradient(w)
        g = gradient(w)
        if rule in ("momentum", "nesterov"):
            w = w + m
        elif rule == "adagrad":
            s = s + g * g
            w = w - rate * g / (np.sqrt(s) + 1e-7)
        elif rule == "rmsprop":
            s = memory * s + (1 - memory) * g * g
            w = w - rate * g / (np.sqrt(s) + 1e-7)
        elif rule == "adam":
            m, s = memory * m + (1 - memory) * g, second * s + (1 - second) * g * g
            w = w - rate * (m / (1 - memory**t)) / (np.sqrt(s / (1 - second**t)) + 1e-8)
        else:
            w = w - rate * g
        path.append(w)
    return np.array(path)


for rule, rate in (("descent", 0.1), ("momentum", 0.1), ("nesterov", 0.1), ("adagrad", 0.1), ("rmsprop", 0.01),
                   ("adam", 0.1)):
    print(rule, descend(rule, lambda w: 2 * w, [1.0], 5, rate).ravel())
races = {rule: descend(rule, lambda p: p * [0.1, 2], [-9, 2.5], 40, rate, memory) for rule, rate, memory in (
    ("descent", 0.85, 0), ("momentum", 0.2, 0.8), ("nesterov", 0.2, 0.8), ("adagrad", 1.5, 0),
    ("rmsprop", 0.3, 0.9), ("adam", 0.7, 0.9))}
a, b = np.meshgrid(np.linspace(-10, 5, 25), np.linspace(-3, 3, 19))
for i, path in enumerate(races.values()):
    plt.subplot(2, 3, i + 1)
    plt.contour(a, b, a**2 / 20 + b**2, levels=[0.2, 1, 2, 4, 7])
    plt.plot(*path.T, "o-")
show()
for rule, path in races.items():
    height = path[:, 0] ** 2 / 20 + path[:, 1] ** 2
    print(rule, height[20], height[40])
    plt.semilogy(np.maximum(1e-12, height))
show()
