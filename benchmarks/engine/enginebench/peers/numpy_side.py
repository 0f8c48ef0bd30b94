"""Matrix products by NumPy, which calls OpenBLAS."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import protocol
from ..tasks import PRODUCTS
from .files import read


class Product:
    """C = A B into an array that is there already; `loss` is the mean of |C|, to be compared."""

    def __init__(self, workload: str, folder: Path, how: dict):
        m, n, k = PRODUCTS[workload]
        self.a = read(folder / f"{workload}.a.f32").reshape(m, k)
        self.b = read(folder / f"{workload}.b.f32").reshape(k, n)
        self.c = np.empty((m, n), np.float32)

    def reset(self) -> None:
        self.c[:] = 0

    def train(self, steps: int) -> float:
        a, b, c = self.a, self.b, self.c
        for _ in range(steps):
            np.matmul(a, b, out=c)
        return np.abs(c).mean(dtype=np.float64)


def version() -> str:
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return f"NumPy {np.__version__}, {blas['name']} {blas['version']}"


if __name__ == "__main__":
    protocol.serve(Product, version)
