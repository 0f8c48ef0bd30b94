"""Constraints: a weight before and after."""

import keras

from differentiate import arrays
from draws import Draws
from encoding import encode

VARIANTS = {
    "MaxNorm": [{}, {"max_value": 0.5}, {"max_value": 0.7, "axis": 1},
                {"max_value": 0.5, "axis": [0, 1]}],
    "NonNeg": [{}],
    "UnitNorm": [{}, {"axis": 1}],
    "MinMaxNorm": [{}, {"min_value": 0.9, "max_value": 1.2},
                   {"min_value": 0.9, "max_value": 1.2, "rate": 0.3, "axis": 1}],
}
STRINGS = ("max_norm", "non_neg", "unit_norm", "min_max_norm")


def cases():
    x = encode(Draws(7000).uniform([4, 3], 1.2))
    made = [{"name": f"{kind} {index}", "class": kind, "config": config, "input": x}
            for kind, configs in VARIANTS.items()
            for index, config in enumerate(configs)]
    made += [{"name": f"string {name}", "identifier": name, "input": x} for name in STRINGS]
    vector = encode(Draws(7001).uniform([5]))
    made += [{"name": f"{kind} of a vector", "class": kind, "config": {}, "input": vector}
             for kind in VARIANTS]
    zero = encode(Draws(7002).uniform([3, 2], 0.0))
    return made + [{"name": f"{kind} of zeros", "class": kind, "config": {}, "input": zero}
                   for kind in VARIANTS]


def expected(case):
    if "identifier" in case:
        constraint = keras.constraints.get(case["identifier"])
    else:
        constraint = getattr(keras.constraints, case["class"])(**case["config"])
    return {"output": encode(constraint(arrays([case["input"]])[0]))}
