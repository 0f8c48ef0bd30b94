"""The trainings that all sides do: what the driver writes down and each Python peer builds."""

from __future__ import annotations

from dataclasses import dataclass

ROWS = 10_000
"""Rows of every data set. Steady-state rows of the table use the whole batches of them."""


PICTURE, KERNEL = 28, 3
"""Rows and columns of a picture, and of a convolution's kernel."""

SERIES = 20, 8
"""Times and features of a series."""
GATES = {"lstm": 4, "gru": 3}

TOKENS, HEADS, INNER = (32, 64), 4, 128
"""Steps and width of a transformer's input, its heads, units of its inner dense layers."""
BLOCK_EPSILON = 1e-5


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
    recurrent: str = ""
    """lstm or gru: a layer of sizes[0] units in front, on the inputs as series."""
    blocks: int = 0
    """Encoder blocks of a transformer in front, then the mean over the steps."""
    unroll: int = 1
    """Steps of a series that JAX writes out in its loop."""

    @property
    def steps(self) -> int:
        """Steps of an epoch, 312 or 78: whole batches of 32 and of 128 are the same rows."""
        return ROWS // 128 * 128 // self.batch // self.share

    @property
    def sample(self) -> tuple[int, ...]:
        """The shape of a sample."""
        if self.filters:
            return self.picture
        return SERIES if self.recurrent else TOKENS if self.blocks else (self.sizes[0],)

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
        if self.recurrent:
            units, gates = self.sizes[0], GATES[self.recurrent] * self.sizes[0]
            shapes += [(SERIES[1], gates), (units, gates),
                       (2, gates) if self.recurrent == "gru" else (gates,)]
        shapes += self.blocks * block_shapes()
        pairs = list(zip(self.sizes, self.sizes[1:]))
        for i, (rows, columns) in enumerate(pairs):
            shapes.append((rows, columns))
            hidden = i < len(pairs) - 1
            shapes += [(columns,)] * (2 if self.norm and hidden else 1)  # gamma, beta; or bias
        return shapes


def block_shapes() -> list[tuple[int, ...]]:
    """Query, key, value, output; gamma, beta of both normalisations; the two dense layers."""
    d, head = TOKENS[1], TOKENS[1] // HEADS
    return [*3 * [(d, HEADS, head), (HEADS, head)], (HEADS, head, d), (d,), *4 * [(d,)],
            (d, INNER), (INNER,), (INNER, d), (d,)]


SMALL = Task("mlp-64", "mlp-64", "mlp-64", (2, 64, 64, 1), 32)
IMAGE = Task("mlp-784-b32", "mlp-784", "mlp-784", (784, 300, 100, 10), 32, classify=True)
IMAGE_128 = Task("mlp-784-b128", "mlp-784", "mlp-784", (784, 300, 100, 10), 128, classify=True)
NORM = Task("mlp-784-norm", "mlp-784", "mlp-784-norm", (784, 300, 100, 10), 32, classify=True,
            norm=True)
CNN = Task("cnn", "cnn", "cnn", (1600, 64, 10), 32, classify=True, filters=(32, 64), share=4)
LSTM = Task("lstm", "series", "lstm", (32, 1), 32, recurrent="lstm", share=4)
GRU = Task("gru", "series", "gru", (32, 1), 32, recurrent="gru", share=4)
TRANSFORMER = Task("transformer", "tokens", "transformer", (64, 1), 32, blocks=2, share=8)
PREDICT = Task("predict", "mlp-64", "mlp-64", (2, 64, 64, 1), 1, share=8)
DEQN = Task("deqn", "deqn", "deqn", (2, 50, 50, 1), 128, learning_rate=3e-4)

TASKS = {task.name: task for task in (SMALL, IMAGE, IMAGE_128, NORM, CNN, LSTM, GRU, TRANSFORMER, DEQN,
                             PREDICT)}

PRODUCTS = {f"matmul-{m}x{n}x{k}": (m, n, k)
            for m, n, k in ((128, 64, 64), (128, 304, 784), (512, 512, 512))}
"""Matrix products (m, k) by (k, n), by name."""

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-7
"""Adam, as Keras has it."""

NORM_EPSILON, NORM_MOMENTUM = 1e-3, 0.99
