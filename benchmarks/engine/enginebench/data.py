"""Writes the data and initial weights that all sides read: raw little-endian float32 and int32."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .tasks import (CNN, DEQN, GRU, IMAGE, LSTM, NORM, PRODUCTS, ROWS, SERIES, SMALL, TOKENS,
                    TRANSFORMER, Task, block_shapes)

SEED = 20_261_120
VERSION = "5"
"""Raise it when the data change: the files are written once."""


def ensure_data(folder: Path) -> Path:
    """The folder with NAME.x.f32, NAME.y.f32 or .y.i32, NAME.w.f32; NAME.a.f32 and NAME.b.f32."""
    mark = folder / "made-from"
    if not mark.is_file() or mark.read_text() != VERSION:
        folder.mkdir(parents=True, exist_ok=True)
        random = np.random.default_rng(SEED)
        _surface(folder, random)
        _images(folder, random)
        _states(folder, random)
        for task in (SMALL, IMAGE, NORM, DEQN):
            _weights(folder, task, random)
        for name, (m, n, k) in PRODUCTS.items():
            _write(folder / f"{name}.a.f32", random.standard_normal((m, k)))
            _write(folder / f"{name}.b.f32", random.standard_normal((k, n)))
        _blocks(folder, random)
        _weights(folder, CNN, random)
        _series(folder, random)
        _tokens(folder, random)
        for task in (LSTM, GRU, TRANSFORMER):
            _weights(folder, task, random)
        mark.write_text(VERSION)
    return folder


def _write(path: Path, values: np.ndarray, kind: str = "<f4") -> None:
    path.write_bytes(np.ascontiguousarray(values, dtype=kind).tobytes())


def _surface(folder: Path, random: np.random.Generator) -> None:
    """y = sin(pi x1) exp(x2) on the square from -1 to 1."""
    x = random.uniform(-1, 1, (ROWS, 2))
    _write(folder / "mlp-64.x.f32", x)
    _write(folder / "mlp-64.y.f32", np.sin(np.pi * x[:, 0]) * np.exp(x[:, 1]))


def _images(folder: Path, random: np.random.Generator) -> None:
    """Ten prototypes of 28 by 28 under noise, between 0 and 1; a fifth of the labels is random."""
    labels = random.integers(0, 10, ROWS)
    _classes(folder, IMAGE.data, random, labels, random.uniform(0, 1, (10, 784)))


def _blocks(folder: Path, random: np.random.Generator) -> None:
    """The same with prototypes of 7 by 7 blocks, which a convolution can see."""
    labels = random.integers(0, 10, ROWS)
    blocks = random.uniform(0, 1, (10, 7, 7)).repeat(4, 1).repeat(4, 2)
    _classes(folder, CNN.data, random, labels, blocks.reshape(10, 784))


def _classes(folder: Path, name: str, random: np.random.Generator, labels: np.ndarray,
             prototypes: np.ndarray) -> None:
    x = np.clip(prototypes[labels] + random.normal(0, 1.0, (ROWS, 784)), 0, 1)
    wrong = random.uniform(size=ROWS) < 0.2
    labels[wrong] = random.integers(0, 10, int(wrong.sum()))
    _write(folder / f"{name}.x.f32", x)
    _write(folder / f"{name}.y.i32", labels, "<i4")


def _states(folder: Path, random: np.random.Generator) -> None:
    """Productivity and capital, drawn from the box of the lecture."""
    _write(folder / "deqn.x.f32", random.uniform((0.7, 0.9), (1.3, 12.0), (ROWS, 2)))


def _series(folder: Path, random: np.random.Generator) -> None:
    """Noise of which the first feature counts, the more the later."""
    x = random.standard_normal((ROWS, *SERIES))
    fading = 0.8 ** np.arange(SERIES[0])[::-1]
    _write(folder / f"{LSTM.data}.x.f32", x)
    _write(folder / f"{LSTM.data}.y.f32", np.tanh(x[:, :, 0] @ fading))


def _tokens(folder: Path, random: np.random.Generator) -> None:
    """Noise; the steps whose first number is large count by their second. Only an epoch's rows."""
    x = random.standard_normal((TRANSFORMER.rows, *TOKENS))
    y = np.tanh((np.maximum(x[:, :, 0], 0) * x[:, :, 1]).sum(1) / 4)
    _write(folder / f"{TRANSFORMER.data}.x.f32", x)
    _write(folder / f"{TRANSFORMER.data}.y.f32", y)


def _weights(folder: Path, task: Task, random: np.random.Generator) -> None:
    """Glorot uniform kernels, zero biases, unit gammas."""
    shapes = task.shapes()
    parts = []
    for i, shape in enumerate(shapes):
        if len(shape) > 1:
            limit = np.sqrt(6 / (np.prod(shape[:-2]) * sum(shape[-2:])))
            parts.append(random.uniform(-limit, limit, shape))
        else:
            gamma = len(shapes[i - 1]) == 2 and i + 1 < len(shapes) and len(shapes[i + 1]) == 1
            if i < task.blocks * len(block_shapes()):
                gamma = i % len(block_shapes()) in (8, 10)
            parts.append(np.full(shape, 1.0 if gamma else 0.0))
    if task is DEQN:  # start at a savings rate of a third: the loss has spurious minima elsewhere
        parts[-2] *= 0.01
        parts[-1] += np.log(0.33 / 0.67)
    _write(folder / f"{task.weights}.w.f32", np.concatenate([p.ravel() for p in parts]))
