"""Activation functions, by their Keras name and arguments, and the gradient of sum(output *
cotangent). The cotangent is zero where a function has a kink. Sparsemax is not Keras's: Keras
3.15.1 adds the cumulative sums of the whole support and gives rows that do not sum to one, so the
rows here are those of Martins and Astudillo 2016, algorithm 1, computed with JAX."""

import keras
import jax.numpy as jnp

from differentiate import arrays, of_function
from draws import Draws
from encoding import decode, encode

GRID = [
    -40.0, -12.0, -6.0, -4.0, -3.0, -2.0, -1.25, -1.0, -0.75, -0.5, -0.25, -0.01, 0.0, 0.01, 0.25,
    0.5, 0.75, 1.0, 1.25, 2.0, 3.0, 4.0, 6.0, 12.0, 40.0
]
KINKS = {
    "relu": [0], "leaky_relu": [0], "relu6": [0, 6], "elu": [0], "selu": [0], "celu": [0],
    "soft_shrink": [-0.5, 0.5], "hard_shrink": [-0.5, 0.5], "hard_tanh": [-1, 1], "hard_sigmoid": [
        -3, 3
    ], "hard_silu": [-3, 3], "hard_swish": [-3, 3]
}
SMOOTH = ("softplus", "softsign", "tanh_shrink", "silu", "swish", "gelu", "tanh", "sigmoid",
          "log_sigmoid", "exponential", "linear", "mish", "squareplus")
VARIANTS = (("relu", {"negative_slope": 0.125}, [0]), ("relu", {"max_value": 3.5}, [0, 3.5]),
            ("relu", {"threshold": 0.6}, [0.6]), ("relu", {
                "negative_slope": 0.25, "max_value": 2.5, "threshold": 0.6
            }, [0.6, 2.5]), ("leaky_relu", {"negative_slope": 0.05}, [0]), ("elu", {"alpha": 0.7}, [
                0
            ]), ("celu", {"alpha": 1.7},
                 [0]), ("soft_shrink", {"threshold": 0.8}, [-0.8, 0.8]), ("hard_shrink", {
                     "threshold": 0.8
                 }, [-0.8, 0.8]), ("gelu", {"approximate": True}, []), ("squareplus", {"b": 2}, []),
            ("threshold", {"threshold": 0.3, "default_value": -2.0}, [0.3]))


def case(name, arguments, x, cotangent):
    label = name + "".join(f" {key}={value}" for key, value in arguments.items())
    return {
        "name": label, "function": name, "arguments": arguments, "inputs": [encode(x)],
        "cotangent": encode(cotangent)
    }


def on_grid(name, arguments, kinks):
    x = decode({"shape": [len(GRID)], "values": GRID}, "float32")
    cotangent = Draws(len(name)).uniform([len(GRID)])
    cotangent[[value in kinks for value in GRID]] = 0
    return case(name, arguments, x, cotangent)


def across(name, arguments, shape, scale=3.0):
    draws = Draws(len(name) + sum(shape))
    return case(name, arguments, draws.uniform(shape, scale), draws.uniform(shape))


def flat(saturated):
    """Only the value counts where the gradient is what rounding leaves of it."""
    saturated["cotangent"]["values"] = [0.0] * len(saturated["cotangent"]["values"])
    return saturated


def cases():
    made = [on_grid(name, {}, kinks) for name, kinks in KINKS.items()]
    made += [on_grid(name, {}, []) for name in SMOOTH]
    made += [on_grid(*variant) for variant in VARIANTS]
    for name in ("softmax", "log_softmax", "sparsemax"):
        made += [
            across(name, {}, [4, 6]),
            across(name, {}, [2, 3, 4], 1.0),
            across(name, {"axis": 1}, [2, 5, 3]),
            flat(across(name, {}, [2, 5], 60.0))
        ]
    glu = across("glu", {}, [3, 8])
    glu["cotangent"] = encode(Draws(77).uniform([3, 4]))
    return made + [glu]


def sparsemax(x, axis=-1):
    """The point of the simplex that is nearest to x."""
    size = x.shape[axis]
    ranks = jnp.arange(1, size + 1, dtype=x.dtype).reshape([
        -1 if i == axis % x.ndim else 1 for i in range(x.ndim)
    ])
    ordered = -jnp.sort(-x, axis=axis)
    sums = jnp.cumsum(ordered, axis=axis)
    support = jnp.sum(1 + ranks * ordered > sums, axis=axis, keepdims=True)
    threshold = (jnp.take_along_axis(sums, support - 1, axis=axis) - 1) / support
    return jnp.maximum(x - threshold, 0)


def expected(case):
    ours = case["function"] == "sparsemax"
    function = sparsemax if ours else getattr(keras.activations, case["function"])
    (cotangent, ) = arrays([case["cotangent"]])
    return of_function(lambda x: jnp.asarray(function(x, **case["arguments"])),
                       arrays(case["inputs"]), cotangent)
