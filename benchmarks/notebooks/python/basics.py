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


def features(p, seed):
    """40 rows to fit, 500 fresh and exact ones."""
    random = np.random.RandomState(seed)
    plane, x = random.randn(5), random.randn(540, 5)
    y = x @ plane / np.sqrt(5)
    y[:40] += NOISE * random.randn(40)
    return np.maximum(0, x @ random.randn(5, p) / np.sqrt(5)) / np.sqrt(p), y


def unseen_error(p, ridge, seed):
    f, y = features(p, seed)
    phi = f[:40]
    if p > 40:
        w = phi.T @ np.linalg.solve(phi @ phi.T + ridge * np.eye(40), y[:40])
    else:
        w = np.linalg.solve(phi.T @ phi + ridge * np.eye(p), phi.T @ y[:40])
    return np.mean((f[40:] @ w - y[40:]) ** 2)


few = wave(20, SEED)
grid = np.linspace(-1, 1, 201)
plt.scatter(*few)
for degree in (3, 15):
    plt.plot(grid, np.polyval(polynomial(*few, degree), grid))
plt.ylim(-2, 2)
show()

area, price = np.array([2104, 1600, 2400, 1416, 3000]), np.array([400, 330, 369, 232, 540])
law = np.polyfit(area, price, 1)
print(law, np.corrcoef(area, price)[0, 1] ** 2, np.polyval(law, 2000))
plt.scatter(area, price)
plt.plot(area, np.polyval(law, area))
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

sizes = [5, 10, 20, 30, 36, 40, 44, 50, 60, 80, 120, 200, 400, 800]
print([unseen_error(p, 1e-6, 1) for p in (20, 40, 800)])
for ridge in (1e-6, 1e-2):
    fresh = [np.median([unseen_error(p, ridge, seed) for seed in range(1, 22)]) for p in sizes]
    print(ridge, fresh)
    plt.loglog(sizes, fresh)
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
for start in ("random", "k-means++"):
    random = np.random.RandomState(SEED)
    runs = [KMeans(3, init=start, n_init=1, max_iter=100, random_state=random).fit(points) for _ in range(200)]
    print(start, sum(run.inertia_ > 600 for run in runs))
