"""Numbers that both sides can compute: SplitMix64, 24 bits of it, in [-1, 1).

The Java side is org.deepecon.reference.Draws. A number k in [0, 2^24) stands for k / 2^23 - 1,
which float32 holds exactly. `uniform` computes offset + scale * u in float64 and rounds once to
float32.
"""

import functools
import math
import operator

import numpy as np

MASK = (1 << 64) - 1
GOLDEN_GAMMA = 0x9E3779B97F4A7C15


class Draws:
    """A stream of numbers from one seed."""
    def __init__(self, seed):
        self.state = seed & MASK

    def next_bits(self):
        """The next 64 bits of SplitMix64."""
        self.state = (self.state + GOLDEN_GAMMA) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def next(self):
        """The next number in [-1, 1), a multiple of 2^-23."""
        return (self.next_bits() >> 40) / (1 << 23) - 1.0

    def uniform(self, shape, scale=1.0, offset=0.0):
        """float32 numbers in [offset - scale, offset + scale), row by row."""
        values = [offset + scale * self.next() for _ in range(math.prod(shape))]
        return np.array(values, dtype="float64").astype("float32").reshape(shape)

    def classes(self, shape, count):
        """Whole numbers in [0, count): floor((u + 1) / 2 * count)."""
        values = [int((self.next() + 1.0) / 2.0 * count) for _ in range(math.prod(shape))]
        return np.array(values, dtype="int32").reshape(shape)

    def one_hot(self, rows, count):
        """float32 rows with a single one, at classes([rows], count)."""
        return np.eye(count, dtype="float32")[self.classes([rows], count)]

    def distribution(self, rows, count):
        """float32 rows that sum to one: (1.1 + u) over the sum of its row, in float64."""
        raw = [[1.1 + self.next() for _ in range(count)] for _ in range(rows)]
        sums = [functools.reduce(operator.add, row) for row in raw]  # sum() compensates from 3.12
        return np.array([[v / s for v in row] for row, s in zip(raw, sums)]).astype("float32")

    def choice(self, options):
        """One of the options."""
        return options[int(self.classes([1], len(options))[0])]


def array(recipe):
    """The array of a recipe: {"kind", "seed", "shape", and scale, offset or classes}."""
    draws, shape = Draws(recipe["seed"]), recipe["shape"]
    kind = recipe["kind"]
    if kind == "uniform":
        return draws.uniform(shape, recipe.get("scale", 1.0), recipe.get("offset", 0.0))
    if kind == "classes":
        return draws.classes(shape, recipe["classes"])
    if kind == "one_hot":
        return draws.one_hot(*shape)
    if kind == "distribution":
        return draws.distribution(*shape)
    raise ValueError(f"unknown kind of recipe: {kind}")
