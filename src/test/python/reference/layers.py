"""Layers on given weights: output, gradients of sum(output * cotangent) + loss with respect to
inputs and weights, loss (regularizers, divided as Keras divides), in inference and, where it
differs, in training, with the moving statistics after. Weights are in Keras's order under Keras's
names."""

import keras

from differentiate import arrays, floatx, of_layer
from draws import Draws
from encoding import decode, encode

EVERY_ACTIVATION = ("relu", "leaky_relu", "relu6", "softmax", "elu", "selu", "softplus", "softsign",
                    "soft_shrink", "hard_shrink", "tanh_shrink", "silu", "gelu", "celu", "glu",
                    "tanh", "hard_tanh", "sigmoid", "hard_sigmoid", "hard_silu", "log_sigmoid",
                    "exponential", "linear", "mish", "log_softmax", "squareplus"
                    )  # sparsemax: see activations.py
# How the weights of a name are drawn: (scale, offset).
RANGES = {"gamma": (0.4, 1.0), "moving_variance": (0.7, 1.2)}
L2 = {"class_name": "L2", "config": {"l2": 0.03}}
L1 = {"class_name": "L1", "config": {"l1": 0.02}}
L1L2 = {"class_name": "L1L2", "config": {"l1": 0.01, "l2": 0.04}}


def specifications():
    """(name, class, config, shapes of the float inputs or a list of inputs, with training?)."""
    yield "Dense", "Dense", {"units": 3}, [[4, 5]], False
    yield "Dense of one unit", "Dense", {"units": 1}, [[2, 1]], False
    yield "Dense without bias", "Dense", {"units": 7, "use_bias": False}, [[3, 2]], False
    yield "Dense wide", "Dense", {"units": 33, "activation": "tanh"}, [[5, 17]], False
    yield "Dense on rank 3", "Dense", {"units": 4, "activation": "elu"}, [[2, 3, 5]], False
    for name in EVERY_ACTIVATION:
        yield f"Dense {name}", "Dense", {"units": 4, "activation": name}, [[3, 5]], False
        yield f"Activation {name}", "Activation", {"activation": name}, [[3, 6]], False
    yield "Dense kernel L2", "Dense", {"units": 3, "kernel_regularizer": L2}, [[4, 5]], False
    yield "Dense bias L1", "Dense", {"units": 3, "bias_regularizer": L1}, [[4, 5]], False
    yield ("Dense all regularizers", "Dense", {
        "units": 3, "activation": "tanh", "kernel_regularizer": L1L2, "bias_regularizer": L2,
        "activity_regularizer": L1L2
    }, [[4, 5]], False)
    yield "Dense activity L2 rank 3", "Dense", {"units": 2,
                                                "activity_regularizer": L2}, [[4, 3, 2]], False
    yield from activation_layers()
    yield from normalizations()
    yield from shapes()
    yield from noise()
    yield from merging()


def activation_layers():
    yield "ReLU", "ReLU", {}, [[3, 4]], False
    yield "ReLU all", "ReLU", {"max_value": 1.2, "negative_slope": 0.1,
                               "threshold": 0.3}, [[3, 6]], False
    yield "LeakyReLU", "LeakyReLU", {}, [[3, 4]], False
    yield "LeakyReLU 0.05", "LeakyReLU", {"negative_slope": 0.05}, [[3, 4]], False
    yield "ELU", "ELU", {}, [[3, 4]], False
    yield "ELU 0.4", "ELU", {"alpha": 0.4}, [[3, 4]], False
    yield "PReLU", "PReLU", {}, [[3, 4]], False
    yield "PReLU shared", "PReLU", {"shared_axes": [1]}, [[2, 3, 4]], False
    yield "Softmax", "Softmax", {}, [[3, 4]], False
    yield "Softmax axis 1", "Softmax", {"axis": 1}, [[2, 3, 4]], False


def normalizations():
    name = "BatchNormalization"
    yield name, name, {}, [[6, 3]], True
    yield f"{name} options", name, {"momentum": 0.8, "epsilon": 0.01}, [[5, 4]], True
    yield f"{name} without center", name, {"center": False}, [[5, 2]], True
    yield f"{name} without scale", name, {"scale": False}, [[5, 2]], True
    yield f"{name} bare", name, {"center": False, "scale": False}, [[5, 2]], True
    yield f"{name} rank 3", name, {}, [[2, 3, 4]], True
    yield f"{name} axis 1", name, {"axis": 1}, [[2, 3, 4]], True
    yield (f"{name} regularized", name, {"gamma_regularizer": L2,
                                         "beta_regularizer": L1}, [[4, 3]], True)
    name = "LayerNormalization"
    yield name, name, {}, [[4, 5]], False
    yield f"{name} epsilon", name, {"epsilon": 0.1}, [[4, 5]], False
    yield f"{name} without center", name, {"center": False}, [[4, 5]], False
    yield f"{name} without scale", name, {"scale": False}, [[4, 5]], False
    yield f"{name} rank 3", name, {}, [[2, 3, 4]], False
    yield f"{name} axis 1", name, {"axis": 1}, [[2, 3, 4]], False
    yield f"{name} axes 1 and 2", name, {"axis": [1, 2]}, [[2, 3, 4]], False


def shapes():
    yield "Flatten", "Flatten", {}, [[2, 3, 4]], False
    yield "Flatten of rank 2", "Flatten", {}, [[3, 4]], False
    yield "Reshape", "Reshape", {"target_shape": [4, 3]}, [[2, 6, 2]], False
    yield "Reshape -1", "Reshape", {"target_shape": [-1, 2]}, [[2, 6]], False
    yield "Permute", "Permute", {"dims": [2, 1]}, [[2, 3, 4]], False
    yield "Permute 3", "Permute", {"dims": [3, 1, 2]}, [[2, 3, 2, 4]], False
    yield "RepeatVector", "RepeatVector", {"n": 3}, [[2, 4]], False
    words = Draws(5).classes([3, 4], 6)
    yield "Embedding", "Embedding", {"input_dim": 6, "output_dim": 3}, [words], False
    yield "Embedding of rank 1", "Embedding", {"input_dim": 6, "output_dim": 2}, [words[:,
                                                                                        0]], False
    yield ("Embedding L2", "Embedding",
           {"input_dim": 6, "output_dim": 3, "embeddings_regularizer": L2}, [words], False)


def noise():
    yield "Dropout inference", "Dropout", {"rate": 0.4}, [[3, 4]], False
    yield "Dropout of rate 0", "Dropout", {"rate": 0.0}, [[3, 4]], True
    yield "GaussianNoise inference", "GaussianNoise", {"stddev": 0.4}, [[3, 4]], False
    yield "GaussianDropout inference", "GaussianDropout", {"rate": 0.4}, [[3, 4]], False
    yield "AlphaDropout inference", "AlphaDropout", {"rate": 0.4}, [[3, 4]], False
    yield "SpatialDropout1D inference", "SpatialDropout1D", {"rate": 0.4}, [[2, 3, 4]], False
    yield "ActivityRegularization", "ActivityRegularization", {"l1": 0.02, "l2": 0.03}, [[4,
                                                                                          3]], True
    yield "ActivityRegularization L1", "ActivityRegularization", {"l1": 0.5}, [[4, 3]], True
    yield "Identity", "Identity", {}, [[3, 4]], False


def merging():
    for name in ("Add", "Multiply", "Average", "Maximum", "Minimum", "Subtract"):
        yield name, name, {}, [[3, 4], [3, 4]], False
        if name != "Subtract":
            yield f"{name} of three", name, {}, [[2, 3, 2], [2, 3, 2], [2, 3, 2]], False
    yield "Add broadcasting", "Add", {}, [[3, 4], [3, 1]], False
    yield "Concatenate", "Concatenate", {}, [[3, 4], [3, 2]], False
    yield "Concatenate of three", "Concatenate", {}, [[3, 1], [3, 2], [3, 3]], False
    yield "Concatenate axis 1", "Concatenate", {"axis": 1}, [[2, 3, 4], [2, 1, 4]], False
    yield "Dot", "Dot", {"axes": 1}, [[3, 4], [3, 4]], False
    yield "Dot normalized", "Dot", {"axes": 1, "normalize": True}, [[3, 4], [3, 4]], False
    yield "Dot of rank 3", "Dot", {"axes": [2, 1]}, [[2, 3, 4], [2, 4, 5]], False
    yield "Dot axes 2", "Dot", {"axes": 2}, [[2, 3, 4], [2, 5, 4]], False


def drawn(draws, shape):
    return draws.uniform(shape, 2.0) if isinstance(shape, list) else shape


def built(case):
    layer = getattr(keras.layers, case["class"])(**case["config"])
    inputs = arrays(case["inputs"])
    layer(inputs[0] if len(inputs) == 1 else inputs)
    return layer, inputs


def visible(layer):
    return [v for v in layer.weights if v.name != "seed_generator_state"]


def case(index, name, kind, config, inputs, training):
    draws = Draws(1000 + index)
    case = {
        "name": name, "class": kind, "config": config,
        "inputs": [encode(drawn(draws, one)) for one in inputs], "training": training
    }
    layer, arrays_ = built(case)
    case["weights"] = {
        v.name: encode(draws.uniform(list(v.shape), *RANGES.get(v.name, (0.8, 0.0))))
        for v in visible(layer)
    }
    output = layer(arrays_[0] if len(arrays_) == 1 else arrays_)
    case["cotangent"] = encode(draws.uniform(list(output.shape)))
    return case


def cases():
    return [case(index, *one) for index, one in enumerate(specifications())]


def expected(case):
    layer, inputs = built(case)
    for variable in visible(layer):
        variable.assign(decode(case["weights"][variable.name], floatx()))
    (cotangent, ) = arrays([case["cotangent"]])
    result = {"inference": of_layer(layer, inputs, cotangent, False)}
    if case["training"]:
        result["training"] = of_layer(layer, inputs, cotangent, True)
    return result
