"""fit() and evaluate() without shuffling: the whole History ("history" and "epoch"), what
evaluate() and predict() (first five rows) return afterwards. Class weights, sample weights and
callbacks go by their Keras names; "validation_rows" are cut from the data and given as
validation_data; the schedule of LearningRateScheduler is 0.9 times the rate before, from the second
epoch."""

import keras
import numpy as np

from encoding import encode, number
from networks import compiled, data, recipes

ROWS = 26


def dense(units, activation, **more):
    return {"class": "Dense", "config": {"units": units, "activation": activation} | more}


def network(name, seed, features, layers, target, loss, optimizer="adam", **more):
    layers = [one | {"name": f"layer_{index}"} for index, one in enumerate(layers)]
    case = {
        "name": name, "inputs": [{"name": "x", "shape": [features]}], "layers": layers, "x": [{
            "kind": "uniform", "seed": seed + 1, "shape": [ROWS, features], "scale": 1.5,
            "offset": 0.0
        }], "y": [target | {"seed": seed + 2}],
        "compile": {"optimizer": optimizer, "loss": loss, "metrics": more.pop("metrics", [])}
    }
    for key in ("weighted_metrics", "loss_weights"):
        if key in more:
            case["compile"][key] = more.pop(key)
    case["fit"] = {"batch_size": 8, "epochs": 4, "shuffle": False} | more.pop("fit", {})
    case |= more
    case["weights"] = recipes(case, seed + 10)
    return case


def regression(name, seed, optimizer="adam", **more):
    target = {"kind": "uniform", "shape": [ROWS, 1], "scale": 1.0, "offset": 0.0}
    return network(name, seed, 3, [dense(6, "tanh"), dense(1, "linear")], target, "mse", optimizer,
                   **more)


def binary(name, seed, **more):
    target = {"kind": "classes", "shape": [ROWS, 1], "classes": 2}
    return network(name, seed, 4, [dense(5, "relu"), dense(1, "sigmoid")], target,
                   "binary_crossentropy", **more)


def sparse(name, seed, **more):
    target = {"kind": "classes", "shape": [ROWS], "classes": 3}
    return network(name, seed, 4, [dense(6, "tanh"), dense(3, "softmax")], target,
                   more.pop("loss", "sparse_categorical_crossentropy"), **more)


def categorical(name, seed, **more):
    target = {"kind": "one_hot", "shape": [ROWS, 3]}
    return network(name, seed, 4, [dense(6, "tanh"), dense(3, "softmax")], target,
                   more.pop("loss", "categorical_crossentropy"), **more)


def sgd(rate):
    return {"class_name": "SGD", "config": {"learning_rate": rate}}


def weights_of_rows(seed):
    return {"kind": "uniform", "seed": seed, "shape": [ROWS], "scale": 0.9, "offset": 1.0}


def callback(kind, **config):
    return {"class_name": kind, "config": config}


def cases():
    split = {"validation_split": 0.3}
    return [
        regression("plain", 60000),
        regression("metrics by name",
                   60100,
                   metrics=["mae", "mape", "RootMeanSquaredError", "r2_score"]),
        regression("validation_split", 60200, metrics=["mae"], fit=split),
        regression("validation_split, small validation batches",
                   60300,
                   fit=split | {"validation_batch_size": 3, "validation_freq": 2}),
        regression("validation_data", 60400, metrics=["mae"], validation_rows=[20, 26]),
        regression("sample_weight",
                   60500,
                   metrics=["mae"],
                   weighted_metrics=["mse"],
                   sample_weight=weights_of_rows(60590)),
        regression("sample_weight and validation_split",
                   60600,
                   fit=split,
                   weighted_metrics=["mae"],
                   sample_weight=weights_of_rows(60690)),
        regression("one batch", 60700, fit={"batch_size": 26}),
        regression("batch larger than the data", 60800, fit={"batch_size": 64}),
        regression("initial_epoch", 60900, fit={"initial_epoch": 2, "epochs": 5}),
        regression("the default optimizer", 61000, "rmsprop"),
        binary("accuracy, binary", 61100, metrics=["accuracy"]),
        binary("acc, AUC, precision, recall",
               61200,
               metrics=["acc", "auc", "precision", "recall"],
               fit=split),
        sparse("accuracy, sparse", 61300, metrics=["accuracy"], fit=split),
        categorical("accuracy, categorical", 61400, metrics=["accuracy"], fit=split),
        categorical("crossentropy, categorical", 61500, loss="crossentropy", metrics=["accuracy"]),
        sparse("ce, sparse", 61600, loss="ce", metrics=["sparse_top_k_categorical_accuracy"]),
        binary("class_weight, binary",
               61700,
               metrics=["accuracy"],
               fit={"class_weight": {"0": 0.4, "1": 1.7}}),
        sparse("class_weight, sparse",
               61800,
               weighted_metrics=["accuracy"],
               fit={"class_weight": {"0": 0.4, "1": 1.7, "2": 1.0}}),
        categorical("class_weight, one-hot",
                    61900,
                    metrics=["accuracy"],
                    fit={"class_weight": {"0": 0.4, "1": 1.7, "2": 1.0}}),
        normalized(),
        *with_callbacks(split),
    ]


def normalized():
    target = {"kind": "uniform", "shape": [ROWS, 2], "scale": 1.0, "offset": 0.0}
    penalty = {"kernel_regularizer": {"class_name": "L2", "config": {"l2": 0.02}}}
    layers = [
        dense(6, "elu", **penalty), {"class": "BatchNormalization", "config": {"momentum": 0.9}},
        {"class": "Dropout", "config": {"rate": 0.0}},
        dense(2, "linear", **penalty)
    ]
    return network("normalized and regularized",
                   62100,
                   3,
                   layers,
                   target,
                   "mae",
                   sgd(0.05),
                   metrics=["mse"],
                   fit={"validation_split": 0.25})


def with_callbacks(split):
    stop = split | {"epochs": 30}
    yield regression("EarlyStopping",
                     62200,
                     sgd(0.3),
                     fit=stop,
                     callbacks=[callback("EarlyStopping", patience=1)])
    yield regression("EarlyStopping with patience and best weights",
                     62300,
                     sgd(0.3),
                     fit=stop,
                     callbacks=[callback("EarlyStopping", patience=3, restore_best_weights=True)])
    yield regression("EarlyStopping with min_delta",
                     62400,
                     sgd(0.02),
                     fit=split | {"epochs": 60},
                     callbacks=[
                         callback("EarlyStopping", monitor="loss", min_delta=0.01, patience=2)
                     ])
    yield regression("EarlyStopping with baseline",
                     62500,
                     fit=stop,
                     callbacks=[
                         callback("EarlyStopping", baseline=0.01, patience=2, start_from_epoch=3)
                     ])
    yield sparse("EarlyStopping on val_accuracy",
                 62600,
                 metrics=["accuracy"],
                 fit=stop,
                 callbacks=[
                     callback("EarlyStopping",
                              monitor="val_accuracy",
                              patience=3,
                              restore_best_weights=True)
                 ])
    yield regression("ReduceLROnPlateau",
                     62700,
                     sgd(0.4),
                     fit=split | {"epochs": 12},
                     callbacks=[callback("ReduceLROnPlateau", factor=0.5, patience=1, min_lr=0.02)])
    yield regression("ReduceLROnPlateau with cooldown",
                     62800,
                     sgd(0.4),
                     fit=split | {"epochs": 14},
                     callbacks=[
                         callback("ReduceLROnPlateau",
                                  factor=0.3,
                                  patience=2,
                                  cooldown=2,
                                  min_delta=0.01)
                     ])
    yield regression("LearningRateScheduler",
                     62900,
                     sgd(0.2),
                     fit={"epochs": 5},
                     callbacks=[callback("LearningRateScheduler")])
    yield regression(
        "ExponentialDecay", 63000, {
            "class_name": "SGD", "config": {
                "learning_rate": {
                    "class_name": "ExponentialDecay",
                    "config": {"initial_learning_rate": 0.3, "decay_steps": 4, "decay_rate": 0.5}
                }
            }
        })


def made(spec):
    if spec["class_name"] == "LearningRateScheduler":
        return keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate * 0.9
                                                     if epoch else rate)
    return getattr(keras.callbacks, spec["class_name"])(**spec["config"])


def expected(case):
    model = compiled(case)
    (x, ), (y, ) = data(case["x"]), data(case["y"])
    fit = dict(case["fit"])
    if "class_weight" in fit:
        fit["class_weight"] = {int(key): value for key, value in fit["class_weight"].items()}
    weight = data([case["sample_weight"]])[0] if "sample_weight" in case else None
    rows = slice(None)
    if "validation_rows" in case:
        held = slice(*case["validation_rows"])
        fit["validation_data"], rows = (x[held], y[held]), slice(0, case["validation_rows"][0])
    history = model.fit(x[rows],
                        y[rows],
                        sample_weight=None if weight is None else weight[rows],
                        callbacks=[made(one) for one in case.get("callbacks", [])],
                        verbose=0,
                        **fit)
    result = {
        "history": {key: [number(v)
                          for v in values]
                    for key, values in history.history.items()}, "epoch": history.epoch
    }
    after = model.evaluate(x, y, batch_size=8, sample_weight=weight, verbose=0, return_dict=True)
    result["evaluate"] = {key: number(value) for key, value in after.items()}
    listed = model.evaluate(x, y, batch_size=8, sample_weight=weight, verbose=0)
    result["evaluate_list"] = [number(v) for v in np.ravel(listed)]
    result["predict"] = encode(model.predict(x[:5], batch_size=2, verbose=0))
    return result
