"""Networks of convolution and pooling, trained from given weights as in models.json: each layer
alone for three steps, and drawn networks for five."""

import models
from convolution_architectures import ConvolutionArchitecture

WANTED = 100
DRAWS = 112
SEED = 300_000
PICTURES = [6, 5, 2]
SERIES = [7, 2]
STEPS_OF_A_LAYER = 3

expected = models.expected


def alone():
    """(class, config, shape of a sample) of every layer."""
    for kind, config in {
            "Conv2D": {"filters": 3, "kernel_size": 3, "activation": "relu"},
            "DepthwiseConv2D": {"kernel_size": 2, "depth_multiplier": 2},
            "SeparableConv2D": {"filters": 3, "kernel_size": 3, "padding": "same"},
            "Conv2DTranspose": {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"},
            "MaxPooling2D": {}, "AveragePooling2D": {"pool_size": 2, "padding": "same"},
            "GlobalMaxPooling2D": {}, "GlobalAveragePooling2D": {}, "UpSampling2D": {},
            "ZeroPadding2D": {}, "Cropping2D": {"cropping": 1}
    }.items():
        yield kind, config, PICTURES
    for kind, config in {
            "Conv1D": {"filters": 3, "kernel_size": 3, "padding": "causal", "activation": "relu"},
            "DepthwiseConv1D": {"kernel_size": 2}, "SeparableConv1D": {"filters": 3,
                                                                       "kernel_size": 2},
            "Conv1DTranspose": {"filters": 2, "kernel_size": 3, "strides": 2}, "MaxPooling1D": {},
            "AveragePooling1D": {"pool_size": 3, "strides": 2}, "GlobalMaxPooling1D": {},
            "GlobalAveragePooling1D": {}, "UpSampling1D": {"size": 2}, "ZeroPadding1D": {},
            "Cropping1D": {"cropping": 1}
    }.items():
        yield kind, config, SERIES


def steps_of(index, kind, config, shape):
    """Behind a convolution, so that a derivative must pass through the layer."""
    first = {"filters": 3, "kernel_size": 2, "padding": "same", "activation": "tanh"}
    parts = [(f"Conv{len(shape) - 1}D", first), (kind, config), ("Flatten", {}),
             ("Dense", {"units": 2})]
    names = ("first", "layer", "flat", "last")
    seed = SEED + 50_000 + 100 * index
    return {
        "name": f"three steps of {kind}", "inputs": [{"name": "x", "shape": shape}],
        "layers": [{"name": name, "class": part[0], "config": part[1]}
                   for name, part in zip(names, parts)],
        "x": [{"kind": "uniform", "seed": seed, "shape": [8, *shape], "scale": 1.5, "offset": 0.0}],
        "y": [{"kind": "uniform", "seed": seed + 1, "shape": [8, 2]}],
        "compile": {"optimizer": {"class_name": "Adam", "config": {"learning_rate": 0.01}},
                    "loss": {"class_name": "MeanSquaredError", "config": {}}},
        "batch_size": 4, "steps": STEPS_OF_A_LAYER
    }


def cases():
    made = [steps_of(index, *one) for index, one in enumerate(alone())]
    made += [ConvolutionArchitecture(SEED + 100 * index).case() for index in range(DRAWS)]
    return [models.with_weights(case, SEED + 100 * index + 10) for index, case in enumerate(made)]


def select(cases):
    """The single layers and the first fair draws."""
    single = [case for case in cases if case["steps"] == STEPS_OF_A_LAYER]
    drawn = [case for case in cases if case not in single and models.fair(case)]
    print(f"convolution_models: {len(single)} layers, {len(drawn)} fair of {DRAWS} drawn")
    assert len(drawn) >= WANTED
    return single + drawn[:WANTED]
