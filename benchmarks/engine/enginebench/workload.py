"""The lines of the table: what is measured, and the goal ours must reach."""

from __future__ import annotations

from dataclasses import dataclass

from .tasks import CNN, DEQN, GRU, IMAGE, IMAGE_128, LSTM, NORM, PREDICT, PRODUCTS, SMALL, TASKS, TRANSFORMER

TOLERANCE = 0.01
"""How far a side's loss may be from the median of all, relative, after the first epoch."""


@dataclass(frozen=True)
class Workload:
    """`goal` bounds the ratio of ours to the best peer, from above unless `more_is_better`."""

    name: str
    title: str
    goal: float | None
    unit: str = "µs"
    steps: int = 0
    quick_steps: int = 0
    more_is_better: bool = False

    @property
    def check_steps(self) -> int:
        """Steps after which the losses are compared: one epoch."""
        return TASKS[self.name].steps if self.name in TASKS else 100

    @property
    def trial_steps(self) -> int:
        """Steps by which settings are compared: whole epochs, about half a quick turn."""
        return max(1, self.quick_steps // 2 // self.check_steps) * self.check_steps

    def ratio(self, ours: float | None, peer: float | None) -> float | None:
        return ours / peer if ours and peer else None

    def met(self, ratio: float | None) -> bool | None:
        """None where there is no goal; a figure that is missing misses it."""
        if self.goal is None:
            return None
        if ratio is None:
            return False
        return ratio >= self.goal if self.more_is_better else ratio <= self.goal

    def flops(self) -> int:
        """Operations of a matrix product."""
        m, n, k = PRODUCTS[self.name]
        return 2 * m * n * k


TRAINING = (
    Workload(SMALL.name, "MLP 2-64-64-1, batch 32", 0.5, steps=3120, quick_steps=1560),
    Workload(IMAGE.name, "MLP 784-300-100-10, batch 32", 0.8, steps=1248, quick_steps=624),
    Workload(IMAGE_128.name, "MLP 784-300-100-10, batch 128", 0.8, steps=624, quick_steps=312),
    Workload(NORM.name, "784-300-100-10, BatchNorm, elu, batch 32", 0.8, steps=1248,
             quick_steps=624),
    Workload(CNN.name, "CNN 32c3-p-64c3-p-64-10 on 28×28×1, batch 32", 1.0, steps=312,
             quick_steps=156),
    Workload(LSTM.name, "LSTM 20×8→32, Dense(1), batch 32", 0.5, steps=624, quick_steps=312),
    Workload(GRU.name, "GRU 20×8→32, Dense(1), batch 32", 0.5, steps=624, quick_steps=312),
    Workload(TRANSFORMER.name, "transformer encoder, 2 blocks, d 64, 4 heads, T 32, batch 32",
             1.0, steps=156, quick_steps=78),
    Workload(DEQN.name, "DEQN, 2-50-50-1, 5 nodes, batch 128", 0.5, steps=1560, quick_steps=780),
    Workload(PREDICT.name, "predict of one row, 2-64-64-1", 0.1, steps=3744, quick_steps=2496),
)
MATRIX = tuple(
    Workload(name, f"matrix product {name[7:].replace('x', '×')}, 1 thread", 0.8, "GFLOP/s",
             steps=max(100, 1_500_000_000 * 20 // (2 * m * n * k)),
             quick_steps=max(50, 1_500_000_000 * 10 // (2 * m * n * k)), more_is_better=True)
    for name, (m, n, k) in PRODUCTS.items())
FIRST_FIT = Workload("first-fit", "fresh process, first epoch of 2-64-64-1", 0.3, "s")
FIRST_MEMORY = Workload("first-fit-rss", "peak memory of that process", None, "MB")
MEMORY = Workload("rss", "peak memory, all trainings in one process", None, "MB")

ALL = (*TRAINING, *MATRIX, FIRST_FIT)
