"""Networks trained for five steps from given weights: the loss that Keras reports at every step,
and evaluate() on the first batch afterwards. Weights and data are recipes (draws.py); step s trains
on batch s modulo the number of batches. Draws are left out whose loss is not finite or above 1000,
or differs by more than 1e-5 between float32 and float64, so that 1e-4 is a fair tolerance; and Ftrl
with L1, which makes weights exactly zero, where JAX takes 1 for the derivative of |x|, and
TensorFlow, PyTorch and we take 0."""

import math

from architectures import Architecture
from graphs import graphs
from networks import losses_of_steps, recipes

WANTED = 200
DRAWS = 240
LIMIT = 1e3
TOLERANCE = 1e-5


def with_weights(case, seed):
    case["weights"] = recipes(case, seed)
    return case


def cases():
    drawn = [Architecture(100_000 + 100 * index).case() for index in range(DRAWS)]
    made = [with_weights(case, 100_000 + 100 * index + 10) for index, case in enumerate(drawn)]
    return [with_weights(case, 80_000 + 100 * index) for index, case in enumerate(graphs())] + made


def expected(case):
    return losses_of_steps(case)


def fair(case):
    optimizer = case["compile"]["optimizer"]
    if not isinstance(optimizer, str) and optimizer["config"].get("l1_regularization_strength"):
        return False
    pairs = [(expected["losses"] + [expected["evaluate"]])
             for expected in case["expected"].values()]
    return all(
        isinstance(a, float) and isinstance(b, float) and math.isfinite(a) and abs(a) < LIMIT
        and abs(a - b) <= TOLERANCE * abs(b) for a, b in zip(*pairs))


def select(cases):
    """The functional networks and the first fair draws."""
    kept = [case for case in cases if fair(case)]
    graphs = [case for case in kept if "calls" in case]
    drawn = [case for case in kept if "calls" not in case]
    print(f"models: {len(graphs)} graphs, {len(drawn)} fair of {DRAWS} drawn")
    assert len(graphs) == 10 and len(drawn) >= WANTED
    return graphs + drawn[:WANTED]
