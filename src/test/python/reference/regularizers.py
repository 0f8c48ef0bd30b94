"""Regularizers: the penalty of a matrix and its gradient."""

import jax
import jax.numpy as jnp
import keras

from differentiate import arrays
from draws import Draws
from encoding import encode

VARIANTS = {
    "L1": [{}, {"l1": 0.3}],
    "L2": [{}, {"l2": 0.3}],
    "L1L2": [{}, {"l1": 0.1}, {"l2": 0.2}, {"l1": 0.1, "l2": 0.2}],
    "OrthogonalRegularizer": [{}, {"factor": 0.2, "mode": "columns"}],
}
STRINGS = ("l1", "l2", "L1L2")


def cases():
    x = encode(Draws(6000).uniform([4, 3]))
    made = [{"name": f"{kind} {index}", "class": kind, "config": config, "input": x}
            for kind, configs in VARIANTS.items()
            for index, config in enumerate(configs)]
    return made + [{"name": f"string {name}", "identifier": name, "input": x} for name in STRINGS]


def expected(case):
    if "identifier" in case:
        regularizer = keras.regularizers.get(case["identifier"])
    else:
        regularizer = getattr(keras.regularizers, case["class"])(**case["config"])
    (x, ) = arrays([case["input"]])
    value, gradient = jax.value_and_grad(lambda x: jnp.asarray(regularizer(x), x.dtype))(x)
    return {"value": encode(value), "gradient": encode(gradient)}
