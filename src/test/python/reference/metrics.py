"""Metrics: the result after each of the updates, without and with sample weights; "reset" is the
result after reset_state and the last update alone. Numbers to compare at 1e-6."""

import keras
import numpy as np

from differentiate import arrays
from draws import Draws
from encoding import encode
from losses import draw

ROWS, CLASSES, UPDATES = 10, 4, 2
WHOLE = ("IoU", "MeanIoU")  # they count in int32, and would cut the weights down


def specifications():
    """(class, config, kind of targets, kind of predictions, columns)."""
    for name in ("MeanSquaredError", "RootMeanSquaredError", "MeanAbsoluteError",
                 "CosineSimilarity", "MeanAbsolutePercentageError", "LogCoshError", "R2Score"):
        yield name, {}, "real", "real", 3
    yield "R2Score", {"class_aggregation": None}, "real", "real", 3
    yield "R2Score", {"class_aggregation": "variance_weighted_average"}, "real", "real", 3
    yield "R2Score", {"num_regressors": 2}, "real", "real", 1
    yield "MeanSquaredLogarithmicError", {}, "positive", "positive", 3
    yield "Poisson", {}, "positive", "positive", 3
    yield "KLDivergence", {}, "distribution", "distribution", CLASSES
    for name in ("Hinge", "SquaredHinge"):
        yield name, {}, "signs", "real", 3
    yield "CategoricalHinge", {}, "one_hot", "real", CLASSES
    yield "Accuracy", {}, "binary", "binary", 3
    yield "BinaryAccuracy", {}, "binary", "probability", 1
    yield "BinaryAccuracy", {"threshold": 0.7}, "binary", "probability", 3
    yield "CategoricalAccuracy", {}, "one_hot", "distribution", CLASSES
    yield "SparseCategoricalAccuracy", {}, "classes", "distribution", CLASSES
    yield "SparseCategoricalAccuracy", {}, "column of classes", "distribution", CLASSES
    for k in (1, 2, 5):
        yield "TopKCategoricalAccuracy", {"k": k}, "one_hot", "distribution", 6
        yield "SparseTopKCategoricalAccuracy", {"k": k}, "classes", "distribution", 6
    for name in ("TruePositives", "FalsePositives", "TrueNegatives", "FalseNegatives", "Precision",
                 "Recall"):
        yield name, {}, "binary", "probability", 1
        yield name, {"thresholds": 0.7}, "binary", "probability", 3
        yield name, {"thresholds": [0.25, 0.5, 0.75]}, "binary", "probability", 2
    for name in ("Precision", "Recall"):
        yield name, {"class_id": 1, "thresholds": 0.3}, "one_hot", "distribution", CLASSES
        yield name, {"top_k": 2}, "one_hot", "distribution", CLASSES
        yield name, {"top_k": 3, "class_id": 1}, "one_hot", "distribution", CLASSES
    yield from area_under_curve()
    yield from f_scores()
    yield from probabilistic()
    yield "MeanIoU", {"num_classes": CLASSES}, "classes", "classes", CLASSES
    yield "IoU", {"num_classes": CLASSES, "target_class_ids": [0, 2]}, "classes", "classes", CLASSES


def area_under_curve():
    for config in ({}, {"num_thresholds": 7}, {"curve": "PR"}, {"summation_method": "minoring"},
                   {"summation_method": "majoring"}, {"thresholds": [0.2, 0.5, 0.8]}):
        yield "AUC", config, "binary", "probability", 1
    yield "AUC", {"from_logits": True}, "binary", "real", 1
    yield "AUC", {"multi_label": True, "num_thresholds": 50}, "binary", "probability", 3


def f_scores():
    for average in (None, "micro", "macro", "weighted"):
        yield "F1Score", {"average": average}, "one_hot", "distribution", CLASSES
        yield ("FBetaScore", {"average": average, "beta": 2.0,
                              "threshold": 0.4}, "binary", "probability", 3)
    yield "F1Score", {"threshold": 0.5}, "binary", "probability", 3


def probabilistic():
    for config in ({}, {"from_logits": True}, {"label_smoothing": 0.2}):
        logits = config.get("from_logits", False)
        yield "BinaryCrossentropy", config, "binary", "real" if logits else "probability", 3
        yield ("CategoricalCrossentropy", config, "one_hot", "real" if logits else "distribution",
               CLASSES)
    yield "SparseCategoricalCrossentropy", {}, "classes", "distribution", CLASSES
    yield "SparseCategoricalCrossentropy", {"from_logits": True}, "classes", "real", CLASSES


def update(draws, targets, predictions, columns, weighted):
    shape = [ROWS, columns]
    made = {
        "y_true": encode(draw(draws, targets, shape)),
        "y_pred": encode(draw(draws, predictions, shape))
    }
    if weighted:
        made["sample_weight"] = encode(draws.uniform([ROWS], 0.9, 1.0))
    return made


def case(index, weighted, kind, config, targets, predictions, columns):
    draws = Draws(4000 + index)
    options = "".join(f" {key}={value}" for key, value in config.items())
    return {
        "name": f"{kind}{options} on {targets}, {columns}" + (", weighted" if weighted else ""),
        "class": kind, "config": config, "updates": [
            update(draws, targets, predictions, columns, weighted) for _ in range(UPDATES)
        ]
    }


def means():
    draws = Draws(4900)
    for kind in ("Mean", "Sum"):
        for weighted in (False, True):
            updates = []
            for rows in (4, 3):
                updates.append({"values": encode(draws.uniform([rows]))})
                if weighted:
                    updates[-1]["sample_weight"] = encode(draws.uniform([rows], 0.9, 1.0))
            yield {
                "name": kind + (", weighted" if weighted else ""), "class": kind, "config": {},
                "updates": updates
            }


def cases():
    drawn = [
        case(2 * index + weighted, bool(weighted), *one)
        for index, one in enumerate(specifications())
        for weighted in (0, 1)
        if not (weighted and one[0] in WHOLE)
    ]
    return drawn + list(means())


def feed(metric, update):
    names = ("values", ) if "values" in update else ("y_true", "y_pred")
    weight = arrays([update["sample_weight"]])[0] if "sample_weight" in update else None
    metric.update_state(*arrays([update[name] for name in names]), sample_weight=weight)
    return encode(np.asarray(metric.result()))


def expected(case):
    metric = getattr(keras.metrics, case["class"])(**case["config"])
    results = [feed(metric, update) for update in case["updates"]]
    metric.reset_state()
    return {"results": results, "reset": feed(metric, case["updates"][-1])}
