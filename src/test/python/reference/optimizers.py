"""Optimizers: the weights of two variables after each step on the given gradients, in Keras's names
and defaults; "finalized" are the weights after finalize_variable_values (the moving averages of
use_ema). Gradients are as Keras's apply() gets them, before clipping and weight decay."""

import keras
from keras.optimizers import schedules

from differentiate import floatx
from draws import Draws
from encoding import decode, encode

CLASSES = {
    "SGD": [{}, {"momentum": 0.9}, {"momentum": 0.8, "nesterov": True},
            {"learning_rate": 0.3, "momentum": 0.5}],
    "RMSprop": [{}, {"momentum": 0.9}, {"centered": True}, {"centered": True, "momentum": 0.5},
                {"rho": 0.7, "epsilon": 0.001}],
    "Adam": [{}, {"amsgrad": True}, {"beta_1": 0.7, "beta_2": 0.9, "epsilon": 0.001}],
    "AdamW": [{}, {"weight_decay": 0.1, "amsgrad": True}],
    "Adamax": [{}, {"beta_1": 0.7, "beta_2": 0.9, "epsilon": 0.001}],
    "Nadam": [{}, {"beta_1": 0.7, "beta_2": 0.9, "epsilon": 0.001}],
    "Adagrad": [{}, {"initial_accumulator_value": 0.5, "epsilon": 0.001}],
    "Adadelta": [{}, {"learning_rate": 1.0, "rho": 0.8, "epsilon": 0.001}],
    "Ftrl": [{}, {"l1_regularization_strength": 0.05, "l2_regularization_strength": 0.02}, {
        "l2_shrinkage_regularization_strength": 0.1, "beta": 0.3
    }, {"learning_rate_power": -0.7, "initial_accumulator_value": 0.3}],
    "Lion": [{}, {"beta_1": 0.7, "beta_2": 0.8}],
    "Lamb": [{}],
    "Adafactor": [{}],
}
COMMON = [
    {"learning_rate": 0.02},
    {"weight_decay": 0.1},
    {"clipnorm": 0.5},
    {"clipvalue": 0.2},
    {"global_clipnorm": 0.5},
    {"use_ema": True, "ema_momentum": 0.6},
    {"use_ema": True, "ema_momentum": 0.6, "ema_overwrite_frequency": 2},
    {"gradient_accumulation_steps": 2},
    {"gradient_accumulation_steps": 3, "clipnorm": 0.5},
    {"weight_decay": 0.1, "global_clipnorm": 0.5, "use_ema": True},
    {
        "learning_rate": {
            "class_name": "ExponentialDecay",
            "config": {"initial_learning_rate": 0.1, "decay_steps": 2, "decay_rate": 0.5}
        }
    },
]
SHAPES = [[2, 3], [3]]
STEPS = 5
ACCUMULATING_STEPS = 7


def variants():
    for kind, own in CLASSES.items():
        yield from ((kind, config) for config in own)
        if kind in ("Lamb", "Adafactor"):
            continue
        for config in COMMON:
            yield kind, config
    yield "SGD", {"momentum": 0.9, "nesterov": True, "weight_decay": 0.1, "clipvalue": 0.3}
    yield "Adam", {"amsgrad": True, "weight_decay": 0.1, "gradient_accumulation_steps": 2}


def case(index, kind, config):
    draws = Draws(3000 + index)
    steps = ACCUMULATING_STEPS if "gradient_accumulation_steps" in config else STEPS
    options = "".join(f" {key}={value}" for key, value in config.items() if key != "learning_rate")
    rate = config.get("learning_rate")
    if rate is not None:
        options += f" learning_rate={rate if isinstance(rate, float) else 'decaying'}"
    return {
        "name": kind + options, "class": kind, "config": config, "start": [
            encode(draws.uniform(shape)) for shape in SHAPES
        ], "gradients": [[encode(draws.uniform(shape)) for shape in SHAPES] for _ in range(steps)]
    }


def cases():
    return [case(index, *one) for index, one in enumerate(variants())]


def options(config):
    config = dict(config)
    rate = config.get("learning_rate")
    if isinstance(rate, dict):
        config["learning_rate"] = getattr(schedules, rate["class_name"])(**rate["config"])
    return config


def expected(case):
    variables = [
        keras.Variable(decode(one, floatx()), name=f"v{i}") for i, one in enumerate(case["start"])
    ]
    optimizer = getattr(keras.optimizers, case["class"])(**options(case["config"]))
    optimizer.build(variables)
    steps = []
    for gradients in case["gradients"]:
        optimizer.apply([keras.ops.convert_to_tensor(decode(g, floatx()))
                         for g in gradients], variables)
        steps.append([encode(v.value) for v in variables])
    result = {"weights": steps}
    if case["config"].get("use_ema"):
        optimizer.finalize_variable_values(variables)
        result["finalized"] = [encode(v.value) for v in variables]
    return result
