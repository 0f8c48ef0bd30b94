"""Which notebook stands beside which Python program."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(os.environ["BENCH_ROOT"])
SECONDS = 30  # a guess for the time left: both sides, once


@dataclass(frozen=True)
class Lecture:
    notebook: str
    program: str

    @property
    def path(self) -> Path:
        return ROOT / "notebooks/geneva/day1" / (self.notebook + ".ipynb")

    @property
    def python(self) -> Path:
        return ROOT / "benchmarks/notebooks/python" / (self.program + ".py")


ALL = [
    Lecture("01-machine-learning-basics", "basics"),
    Lecture("02-gradient-descent", "descent"),
    Lecture("03-neuron-to-network", "neuron"),
    Lecture("04-first-networks", "networks"),
    Lecture("05-tensorboard", "tensorboard"),
]
