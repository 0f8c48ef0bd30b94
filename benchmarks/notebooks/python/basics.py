"""Machine-learning basics: the experiments of geneva/day1/01 with numpy, scikit-learn and matplotlib."""

import matplotlib.pyplot as plt
import numpy as np
from figures import show
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

SEED, NOISE = 42, 0.3


def wave(count, seed):
    random = np.random.RandomState(seed)
    x = random.uniform(-1, 1, count)
    return x, np.sin(3 * x) + NOISE * random.randn(count)


def polynomial(x, y, degree):
    return np.linalg.lstsq(np.vander(x, degree + 1), y, rcond=None)[0]


def mse(c, x, y):
    return np.mean((np.polyval(c, x) - y) ** 2)


def features(x, p, seed):
    mixture = np.random.RandomState(seed).randn(x.shape[1], p) / np.sqrt(x.shape[1])
    return np.maximum(0, x @ mixture) / np.sqrt(p)


def smallest(phi, y):
    if phi.shape[1] > phi.shape[0]:
        return phi.T @ np.linalg.solve(phi @ phi.T + 1e-9 * np.eye(len(phi)), y)
    return np.linalg.solve(phi.T @ phi + 1e-9 * np.eye(phi.shape[1]), phi.T @ y)


few = wave(20, SEED)
grid = np.linspace(-1, 1, 201)
plt.scatter(*few)
for degree in (3, 15):
    plt.plot(grid, np.polyval(polynomial(*few, degree), grid))
plt.ylim(-2, 2)
show()

random = np.random.RandomState(SEED)
x = random.uniform(0, 2, 100)
y = 3 * x + random.randn(100)
plt.scatter(x, y)
plt.plot([0, 2], [0, 6])
show()
slope, intercept = np.polyfit(x, y, 1)
residual = y - intercept - slope * x
print("slope", slope, "intercept", intercept)
print("mse", np.mean(residual**2), "mae", np.mean(np.abs(residual)), "R2", 1 - residual.var() / y.var())
print("standard error", np.sqrt(np.sum(residual**2) / 98 / np.sum((x - x.mean()) ** 2)))

e = np.linspace(-3, 3, 201)
for cost in (e**2, np.abs(e), np.log1p(np.exp(-e)), np.maximum(0, 1 - e)):
    plt.plot(e, cost)
show()
print(np.mean((np.array([450, 250, 190]) - [470, 220, 250]) ** 2), log_loss([1, 0, 1], [0.2, 0.9, 0.6]))

x, y = wave(200, SEED)
parts = {"training": slice(0, 20), "validation": slice(140, 180), "test": slice(180, 200)}
fits = [polynomial(x[parts["training"]], y[parts["training"]], degree) for degree in range(19)]
seen, unseen = ([mse(c, x[parts[name]], y[parts[name]]) for c in fits] for name in ("training", "validation"))
plt.semilogy(seen)
plt.semilogy(unseen)
plt.axhline(NOISE**2)
show()
best = int(np.argmin(unseen))
print("degree", best, seen[best], unseen[best], mse(fits[best], x[parts["test"]], y[parts["test"]]))
print("degree 18", seen[18], mse(fits[18], x[parts["test"]], y[parts["test"]]))

random = np.random.RandomState(SEED)
inputs = random.randn(240, 5)
outputs = np.sin(2 * inputs @ random.randn(5) / np.sqrt(5)) + NOISE * random.randn(240)
sizes = [2, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 80, 120, 200, 400, 800, 2000]


def unseen_error(p, draw):
    phi = features(inputs, p, draw)
    w = smallest(phi[:40], outputs[:40])
    return np.mean((phi[40:] @ w - outputs[40:]) ** 2)


fresh = [np.median([unseen_error(p, draw) for draw in range(10)]) for p in sizes]
print(fresh[2], fresh[8], fresh[17])
plt.loglog(sizes, fresh)
plt.axhline(NOISE**2)
show()

points, label = make_blobs(200, centers=[[0, 0], [3, 3]], cluster_std=1.5, random_state=SEED)
plt.scatter(*points.T, c=label)
show()
for penalty in (np.inf, 1.0):
    model = LogisticRegression(C=penalty).fit(points, label)
    print(model.coef_, model.intercept_, model.score(points, label), log_loss(label, model.predict_proba(points)))
a, b = np.meshgrid(np.linspace(-2, 6, 81), np.linspace(-5, 5, 81))
plt.contourf(a, b, model.predict_proba(np.c_[a.ravel(), b.ravel()])[:, 1].reshape(a.shape))
plt.scatter(*points.T, c=label)
show()

points, _ = make_blobs(300, centers=3, random_state=SEED)
clusters = KMeans(3, init=points[[0, 2, 3]], n_init=1, max_iter=10).fit(points)
print(clusters.cluster_centers_, clusters.inertia_)
plt.scatter(*points.T, c=clusters.labels_)
plt.scatter(*clusters.cluster_centers_.T)
show()
