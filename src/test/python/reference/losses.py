"""Losses: value and gradient with respect to the predictions (of the sum of the values where the
reduction is none). The last cases are the golden numbers of the course's contract with Keras."""

import jax
import jax.numpy as jnp
import keras

from differentiate import arrays
from draws import Draws
from encoding import decode, encode

REDUCTIONS = ("sum", "none", "mean", "mean_with_sample_weight")
GOLDEN_Y = [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]
GOLDEN_P = [[0.1, 0.8, 0.1], [0.6, 0.3, 0.1]]
GOLDEN = ("CategoricalCrossentropy", "MeanSquaredError", "MeanAbsoluteError", "Huber",
          "KLDivergence", "CosineSimilarity", "Hinge", "LogCosh", "Poisson", "BinaryCrossentropy",
          "MeanSquaredLogarithmicError", "MeanAbsolutePercentageError")


def specifications():
    """(class, config, kind of targets, kind of predictions)."""
    for name in ("MeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "Huber",
                 "LogCosh", "CosineSimilarity"):
        yield name, {}, "real", "real"
    yield "Huber", {"delta": 0.3}, "real", "real"
    yield "CosineSimilarity", {"axis": 0}, "real", "real"
    yield "MeanSquaredLogarithmicError", {}, "positive", "positive"
    yield "Poisson", {}, "positive", "positive"
    yield "KLDivergence", {}, "distribution", "distribution"
    for name in ("Hinge", "SquaredHinge"):
        yield name, {}, "binary", "real"
        yield name, {}, "signs", "real"
    yield "CategoricalHinge", {}, "one_hot", "real"
    for config in ({}, {"from_logits": True}, {"label_smoothing": 0.2},
                   {"from_logits": True, "label_smoothing": 0.1}):
        logits = config.get("from_logits", False)
        yield "BinaryCrossentropy", config, "binary", "real" if logits else "probability"
        yield "CategoricalCrossentropy", config, "one_hot", "real" if logits else "distribution"
        kind = "real" if logits else "distribution"
        yield "CategoricalCrossentropy", config, "distribution", kind
    yield "CategoricalCrossentropy", {}, "one_hot", "probability"
    for logits, predictions in ((False, "distribution"), (True, "real")):
        yield "SparseCategoricalCrossentropy", {"from_logits": logits}, "classes", predictions
        yield "SparseCategoricalCrossentropy", {"from_logits": logits
                                                }, "column of classes", predictions
        yield ("SparseCategoricalCrossentropy", {"from_logits": logits,
                                                 "ignore_class": 1}, "classes", predictions)
    for config in ({}, {"gamma": 3.0}, {"alpha": 0.4,
                                        "apply_class_balancing": True}, {"label_smoothing": 0.1}):
        yield "BinaryFocalCrossentropy", config, "binary", "probability"
    yield "BinaryFocalCrossentropy", {"from_logits": True}, "binary", "real"
    for config in ({}, {"gamma": 3.0, "alpha": 0.4}, {"label_smoothing": 0.1}):
        yield "CategoricalFocalCrossentropy", config, "one_hot", "distribution"
    yield "CategoricalFocalCrossentropy", {"from_logits": True}, "one_hot", "real"


def draw(draws, kind, shape):
    rows, columns = shape[0], shape[-1]
    if kind == "real":
        return draws.uniform(shape, 2.0)
    if kind == "positive":
        return draws.uniform(shape, 1.4, 1.5)
    if kind == "probability":
        return draws.uniform(shape, 0.45, 0.5)
    if kind == "binary":
        return draws.classes(shape, 2).astype("float32")
    if kind == "signs":
        return draws.classes(shape, 2).astype("float32") * 2 - 1
    if kind == "one_hot":
        return draws.one_hot(rows, columns)
    if kind == "classes":
        return draws.classes([rows], columns)
    if kind == "column of classes":
        return draws.classes([rows, 1], columns)
    return draws.distribution(rows, columns)


def case(name, kind, config, y_true, y_pred, weight=None):
    made = {
        "name": name, "class": kind, "config": config, "y_true": encode(y_true),
        "y_pred": encode(y_pred)
    }
    if weight is not None:
        made["sample_weight"] = encode(weight)
    return made


def label(kind, config, targets, extra=""):
    options = "".join(f" {key}={value}" for key, value in config.items())
    return f"{kind}{options} on {targets}{extra}"


def drawn():
    for index, (kind, config, targets, predictions) in enumerate(specifications()):
        draws = Draws(2000 + index)
        shape = [5, 4]
        y_true, y_pred = draw(draws, targets, shape), draw(draws, predictions, shape)
        weight = draws.uniform([5], 0.9, 1.0)
        plain = label(kind, config, f"{targets}, {predictions}")
        yield case(plain, kind, config, y_true, y_pred)
        if config.get("axis") != 0:
            yield case(plain + ", weighted", kind, config, y_true, y_pred, weight)


def reductions():
    draws = Draws(2900)
    y_true, y_pred = draws.uniform([4, 3]), draws.uniform([4, 3])
    labels, logits = draws.classes([4], 3), draws.uniform([4, 3], 2.0)
    weight = draws.uniform([4], 0.9, 1.0)
    for reduction in REDUCTIONS:
        for extra, these in (("", None), (", weighted", weight), (", weighted (n,1)",
                                                                  weight[:, None])):
            config = {"reduction": reduction}
            yield case(f"MeanSquaredError {reduction}{extra}", "MeanSquaredError", config, y_true,
                       y_pred, these)
            config = {"reduction": reduction, "from_logits": True}
            yield case(f"SparseCategoricalCrossentropy {reduction}{extra}",
                       "SparseCategoricalCrossentropy", config, labels, logits, these)


def ranks():
    draws = Draws(2950)
    y_true, y_pred = draws.uniform([2, 3, 4]), draws.uniform([2, 3, 4])
    labels = draws.classes([2, 3], 4)
    per_step = draws.uniform([2, 3], 0.9, 1.0)
    for kind in ("MeanSquaredError", "Huber", "CosineSimilarity"):
        yield case(f"{kind} of rank 3", kind, {}, y_true, y_pred)
        yield case(f"{kind} of rank 3, weighted by step", kind, {}, y_true, y_pred, per_step)
        yield case(f"{kind} of rank 3, weighted by row", kind, {}, y_true, y_pred, per_step[:, :1])
    kind, config = "SparseCategoricalCrossentropy", {"from_logits": True}
    yield case(f"{kind} of rank 3", kind, config, labels, y_pred)
    yield case(f"{kind} of rank 3, weighted by step", kind, config, labels, y_pred, per_step)
    yield case("MeanSquaredError, targets (n), predictions (n, 1)", "MeanSquaredError", {},
               y_true[0, :, 0], y_pred[0, :, :1])
    yield case("LogCosh of large errors", "LogCosh", {}, y_true[0] * 0, y_pred[0] * 90)
    yield case("BinaryCrossentropy of large logits", "BinaryCrossentropy", {"from_logits": True},
               (y_true[0] > 0).astype("float32"), y_pred[0] * 60)


def golden():
    for kind in GOLDEN:
        yield case(f"golden {kind}", kind, {}, GOLDEN_Y, GOLDEN_P)
    yield case("golden SparseCategoricalCrossentropy", "SparseCategoricalCrossentropy", {}, [1, 0],
               GOLDEN_P)
    yield case("clipped BinaryCrossentropy", "BinaryCrossentropy", {}, [[0.0, 1.0, 1.0, 0.0]],
               [[0.0, 1.0, 0.25, 0.5]])
    yield case("clipped CategoricalCrossentropy", "CategoricalCrossentropy", {},
               [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0], [0.0, 0.5, 0.5]])
    yield case("clipped KLDivergence", "KLDivergence", {}, [[0.0, 1.0, 0.0], [0.5, 0.5, 0.0]],
               [[0.1, 0.9, 0.0], [0.25, 0.25, 0.5]])


def as_float32(made):
    for key in ("y_true", "y_pred"):
        if "dtype" not in made[key]:
            made[key] = encode(decode(made[key], "float32"))
    return made


def cases():
    return [as_float32(made) for part in (drawn, reductions, ranks, golden) for made in part()]


def expected(case):
    loss = getattr(keras.losses, case["class"])(**case["config"])
    y_true, y_pred = arrays([case["y_true"], case["y_pred"]])
    weight = arrays([case["sample_weight"]])[0] if "sample_weight" in case else None

    def total(y_pred):
        value = loss(y_true, y_pred, sample_weight=weight)
        return jnp.sum(value), value

    (_, value), gradient = jax.value_and_grad(total, has_aux=True)(y_pred)
    return {"value": encode(value), "gradient": encode(gradient)}
