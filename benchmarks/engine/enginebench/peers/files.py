"""Reads the files that data.py wrote."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..tasks import ROWS, Task


def read(path: Path, kind: str = "<f4") -> np.ndarray:
    return np.fromfile(path, dtype=kind)


def inputs(folder: Path, task: Task, rows: int | None = None) -> np.ndarray:
    """(rows, features), pictures or series; the whole batches unless told."""
    x = read(folder / f"{task.data}.x.f32").reshape(-1, *task.sample)
    return x[:rows or task.rows]


def targets(folder: Path, task: Task, rows: int | None = None) -> np.ndarray:
    """Labels (rows,) as int32, or values (rows, 1)."""
    rows = rows or task.rows
    if task.classify:
        return read(folder / f"{task.data}.y.i32", "<i4")[:rows]
    return read(folder / f"{task.data}.y.f32")[:rows].reshape(-1, 1)


def weights(folder: Path, task: Task) -> list[np.ndarray]:
    """The initial weights, each in its shape."""
    flat = read(folder / f"{task.weights}.w.f32")
    parts, at = [], 0
    for shape in task.shapes():
        size = int(np.prod(shape))
        parts.append(flat[at:at + size].reshape(shape).copy())
        at += size
    return parts
