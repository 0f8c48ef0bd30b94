"""The trainings that all sides do: what the driver writes down and each Python peer builds."""

from __future__ import annotations

from dataclasses import dataclass

ROWS = 10_000
"""Rows of every data set. Steady-state rows of the table use the whole batches of them."""


PICTURE, KERNEL = 28, 3
"""Rows and columns of a picture, and of a convolution's kernel."""


@dataclass(frozen=True)
class Task:
    """A network, its data and its batch: dense layers, behind convolutions if it has filters."""

    name: str
    data: str
    weights: str
    sizes: tuple[int, ...]
    batch: int
    classify: bool = False
    norm: bool = False
    learning_rate: float = 1e-3
    filters: tuple[int, ...] = ()
    """Of convolutions, each with relu and pooling, on the inputs as square pictures."""
    share: int = 1
    """An epoch takes this part of the rows."""

    @property
    def steps(self) -> int:
        """Steps of an epoch, 312 or 78: whole batches of 32 and of 128 are the same rows."""
        return ROWS // 128 * 128 // self.batch // self.share

    @property
    def picture(self) -> tuple[int, int, int]:
        """(rows, columns, channels) of a sample."""
        return PICTURE, PICTURE, 1

    @property
    def rows(self) -> int:
        return self.steps * self.batch

    def shapes(self) -> list[tuple[int, ...]]:
        """Shapes of the weights in the order of their file: Keras's, without moving averages."""
        shapes: list[tuple[int, ...]] = []
        for channels, filters in zip((1, *self.filters), self.filters):
            shapes += [(KERNEL, KERNEL, channels, filters), (filters,)]
        pairs = list(zip(self.sizes, self.sizes[1:]))
        for i, (rows, columns) in enumerate(pairs):
            shapes.append((rows, columns))
            hidden = i < len(pairs) - 1
            shapes += [(columns,)] * (2 if self.norm and hidden else 1)  # gamma, beta; or bias
        return shapes


SMALL = Task("mlp-64", "mlp-64", "mlp-64", (2, 64, 64, 1), 32)
IMAGE = Task("mlp-784-b32", "mlp-784", "mlp-784", (784, 300, 100, 10), 32, classify=True)
IMAGE_128 = Task("mlp-784-b128", "mlp-784", "mlp-784", (784, 300, 100, 10), 128, classify=True)
NORM = Task("mlp-784-norm", "mlp-784", "mlp-784-norm", (784, 300, 100, 10), 32, classify=True,
            norm=True)
CNN = Task("cnn", "cnn", "cnn", (1600, 64, 10), 32, classify=True, filters=(32, 64), share=4)
DEQN = Task("deqn", "deqn", "deqn", (2, 50, 50, 1), 128, learning_rate=3e-4)

TASKS = {task.name: task for task in (SMALL, IMAGE, IMAGE_128, NORM, CNN, DEQN)}

PRODUCTS = {f"matmul-{m}x{n}x{k}": (m, n, k)
            for m, n, k in ((128, 64, 64), (128, 304, 784), (512, 512, 512))}
"""Matrix products (m, k) by (k, n), by name."""

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-7
"""Adam, as Keras has it."""

NORM_EPSILON, NORM_MOMENTUM = 1e-3, 0.99
