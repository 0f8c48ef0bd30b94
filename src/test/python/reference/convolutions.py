"""Layers of convolution and pooling on given weights, as in layers.json: output and gradients of
sum(output * cotangent) + loss with respect to inputs and weights. Some pooling inputs hold equal
numbers, so that it shows who gets the derivative."""

import layers
from draws import Draws

L2 = layers.L2
FIRST_SEED = 5000
expected = layers.expected


def specifications():
    """As in layers.py."""
    yield from plain()
    yield from depthwise()
    yield from transposed()
    yield from pooling()
    yield from resizing()


def named(kind, shape, *configs):
    for config in configs:
        label = " ".join(f"{key} {value}" for key, value in config.items())
        yield f"{kind} {label} of {shape}", kind, config, [shape], False


def plain():
    picture = [2, 5, 4, 2]
    yield from named("Conv2D", picture, {"filters": 3, "kernel_size": 3},
                     {"filters": 1, "kernel_size": 1, "use_bias": False},
                     {"filters": 2, "kernel_size": [2, 3], "padding": "same"},
                     {"filters": 2, "kernel_size": [3, 2], "strides": 2},
                     {"filters": 2, "kernel_size": 3, "strides": [2, 1], "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "strides": 3, "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "dilation_rate": 2},
                     {"filters": 2, "kernel_size": 2, "dilation_rate": [3, 2], "padding": "same"},
                     {"filters": 4, "kernel_size": 2, "groups": 2, "activation": "tanh"},
                     {"filters": 2, "kernel_size": 2, "groups": 2, "padding": "same", "strides": 2},
                     {"filters": 2, "kernel_size": [5, 4], "activation": "relu"})
    yield ("Conv2D regularized", "Conv2D", {
        "filters": 2, "kernel_size": 2, "kernel_regularizer": L2, "bias_regularizer": layers.L1,
        "activity_regularizer": layers.L1L2, "activation": "softmax"
    }, [picture], False)
    yield from named("Conv2D", [3, 6, 6, 1], {"filters": 17, "kernel_size": 3, "strides": 2},
                     {"filters": 5, "kernel_size": 4, "padding": "same"})
    yield from named("Conv2D", [1, 2, 3, 5], {"filters": 3, "kernel_size": 5, "padding": "same"},
                     {"filters": 33, "kernel_size": 1})
    series = [2, 7, 3]
    yield from named("Conv1D", series, {"filters": 2, "kernel_size": 3},
                     {"filters": 4, "kernel_size": 1, "use_bias": False, "activation": "elu"},
                     {"filters": 2, "kernel_size": 4, "padding": "same"},
                     {"filters": 2, "kernel_size": 3, "padding": "causal"},
                     {"filters": 2, "kernel_size": 2, "padding": "causal", "dilation_rate": 3},
                     {"filters": 3, "kernel_size": 3, "padding": "causal", "strides": 2},
                     {"filters": 2, "kernel_size": 3, "strides": 3, "padding": "same"},
                     {"filters": 2, "kernel_size": 3, "dilation_rate": 2},
                     {"filters": 6, "kernel_size": 2, "groups": 3})


def depthwise():
    picture = [2, 5, 4, 3]
    yield from named("DepthwiseConv2D", picture, {"kernel_size": 3},
                     {"kernel_size": [2, 3], "padding": "same", "use_bias": False},
                     {"kernel_size": 2, "depth_multiplier": 2, "activation": "tanh"},
                     {"kernel_size": 3, "strides": 2, "padding": "same", "depth_multiplier": 3},
                     {"kernel_size": 2, "dilation_rate": 2, "padding": "same"},
                     {"kernel_size": 2, "depthwise_regularizer": L2, "bias_regularizer": L2})
    yield from named("SeparableConv2D", picture, {"filters": 2, "kernel_size": 3},
                     {"filters": 4, "kernel_size": 2, "depth_multiplier": 2, "padding": "same"},
                     {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "dilation_rate": 2, "use_bias": False},
                     {"filters": 2, "kernel_size": 2, "depthwise_regularizer": L2,
                      "pointwise_regularizer": layers.L1, "activation": "elu"})
    series = [2, 6, 3]
    yield from named("DepthwiseConv1D", series, {"kernel_size": 3},
                     {"kernel_size": 2, "depth_multiplier": 2, "strides": 2, "padding": "same"})
    yield from named("SeparableConv1D", series, {"filters": 4, "kernel_size": 3},
                     {"filters": 2, "kernel_size": 2, "depth_multiplier": 2, "padding": "same"})


def transposed():
    picture = [2, 3, 4, 2]
    yield from named("Conv2DTranspose", picture, {"filters": 3, "kernel_size": 3},
                     {"filters": 2, "kernel_size": 2, "strides": 2},
                     {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"},
                     {"filters": 2, "kernel_size": 4, "strides": 2, "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "strides": 3, "padding": "same"},
                     {"filters": 2, "kernel_size": [1, 2], "strides": [3, 4]},
                     {"filters": 2, "kernel_size": 3, "padding": "same", "activation": "tanh"},
                     {"filters": 2, "kernel_size": 3, "strides": 2, "output_padding": 1},
                     {"filters": 2, "kernel_size": 3, "strides": 2, "output_padding": 0,
                      "padding": "same"},
                     {"filters": 2, "kernel_size": 4, "strides": 3, "output_padding": [1, 2],
                      "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "dilation_rate": 2, "use_bias": False},
                     {"filters": 2, "kernel_size": 3, "dilation_rate": 2, "padding": "same"})
    series = [2, 4, 3]
    yield from named("Conv1DTranspose", series, {"filters": 2, "kernel_size": 3},
                     {"filters": 2, "kernel_size": 3, "strides": 2, "padding": "same"},
                     {"filters": 2, "kernel_size": 2, "strides": 3})


def pooling():
    for kind in ("MaxPooling2D", "AveragePooling2D"):
        yield from named(kind, [2, 5, 4, 3], {"pool_size": 2},
                         {"pool_size": [2, 3], "strides": 1},
                         {"pool_size": 3, "strides": 2, "padding": "same"},
                         {"pool_size": 2, "padding": "same"},
                         {"pool_size": 2, "strides": [1, 3], "padding": "same"},
                         {"pool_size": [5, 1]})
    for kind in ("MaxPooling1D", "AveragePooling1D"):
        yield from named(kind, [2, 7, 3], {"pool_size": 2}, {"pool_size": 3, "strides": 2},
                         {"pool_size": 3, "strides": 1, "padding": "same"})
    yield from named("MaxPooling2D", [2, 4, 4, 2], {})
    yield from named("MaxPooling1D", [2, 5, 2], {})
    equal = Draws(77).classes([2, 5, 6, 2], 3).astype("float32")
    for config in ({}, {"pool_size": 3, "strides": 1}, {"pool_size": 3, "strides": 2,
                                                        "padding": "same"}):
        yield f"MaxPooling2D {config} of equal numbers", "MaxPooling2D", config, [equal], False
    for kind in ("Max", "Average"):
        yield from named(f"Global{kind}Pooling2D", [2, 3, 4, 3], {}, {"keepdims": True})
        yield from named(f"Global{kind}Pooling1D", [2, 5, 3], {}, {"keepdims": True})
    yield "GlobalMaxPooling2D of equal numbers", "GlobalMaxPooling2D", {}, [equal], False


def resizing():
    yield from named("UpSampling2D", [2, 3, 2, 2], {}, {"size": [3, 1]},
                     {"size": 2, "interpolation": "bilinear"},
                     {"size": [2, 3], "interpolation": "bicubic"},
                     {"size": 3, "interpolation": "lanczos3"},
                     {"size": 2, "interpolation": "lanczos5"})
    yield from named("UpSampling1D", [2, 3, 2], {"size": 3})
    yield from named("ZeroPadding2D", [2, 3, 2, 2], {}, {"padding": 2}, {"padding": [1, 2]},
                     {"padding": [[0, 1], [2, 3]]})
    yield from named("ZeroPadding1D", [2, 3, 2], {}, {"padding": 2}, {"padding": [0, 3]})
    yield from named("Cropping2D", [2, 6, 5, 2], {"cropping": 1}, {"cropping": [2, 1]},
                     {"cropping": [[0, 1], [2, 1]]})
    yield from named("Cropping1D", [2, 6, 2], {"cropping": 2}, {"cropping": [0, 3]})


def cases():
    return [layers.case(FIRST_SEED + index, *one) for index, one in enumerate(specifications())]
