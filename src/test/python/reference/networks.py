"""Builds, fills, compiles and trains the Keras model that a case of models.json or fit.json
describes."""

import jax
import keras
from keras.optimizers import schedules

from draws import Draws, array
from encoding import number

# How the weights of a name are drawn: (scale, offset); a kernel has Glorot's limit as its scale.
RANGES = {
    "bias": (0.1, 0.0), "gamma": (0.2, 1.0), "beta": (0.1, 0.0), "moving_mean": (0.1, 0.0),
    "moving_variance": (0.4, 1.0), "embeddings": (0.5, 0.0), "alpha": (0.2, 0.3)
}

# The weights are given afterwards, and drawing random ones takes JAX a compilation for each shape.
KERNEL = {"kernel_initializer": "zeros"}
DEPTHWISE = {"depthwise_initializer": "zeros"}
SEPARABLE = {"depthwise_initializer": "zeros", "pointwise_initializer": "zeros"}
STARTS = {
    "Dense": KERNEL, "Embedding": {"embeddings_initializer": "zeros"}, "Conv1D": KERNEL,
    "Conv2D": KERNEL, "Conv1DTranspose": KERNEL, "Conv2DTranspose": KERNEL,
    "DepthwiseConv1D": DEPTHWISE, "DepthwiseConv2D": DEPTHWISE, "SeparableConv1D": SEPARABLE,
    "SeparableConv2D": SEPARABLE
}


def layer(spec):
    """The layer of {"name", "class", "config"}."""
    kind = spec["class"]
    return getattr(keras.layers, kind)(**STARTS.get(kind, {}), **spec["config"], name=spec["name"])


def build(case):
    """A Sequential, or a functional Model where the case has calls."""
    keras.backend.clear_session()
    layers = {one["name"]: layer(one) for one in case["layers"]}
    if "calls" not in case:
        (only, ) = case["inputs"]
        return keras.Sequential([keras.Input(only["shape"]), *layers.values()])
    tensors = {
        one["name"]: keras.Input(one["shape"], name=one["name"], dtype=one.get("dtype"))
        for one in case["inputs"]
    }
    for call in case["calls"]:
        inputs = [tensors[name] for name in call["inputs"]]
        tensors[call["output"]] = layers[call["layer"]](inputs[0] if len(inputs) == 1 else inputs)
    outputs = [tensors[name] for name in case["outputs"]]
    return keras.Model([tensors[one["name"]] for one in case["inputs"]], outputs)


def recipes(case, seed):
    """How every weight is drawn, in the order of model.get_weights(); none is made for that."""
    made = []
    with keras.StatelessScope(initialize_variables=False):
        model = build(case)
    for layer in model.layers:
        for variable in layer.weights:
            if variable.name != "seed_generator_state":
                made.append(recipe(layer, variable, seed + len(made)))
    return made


def recipe(layer, variable, seed):
    shape = list(variable.shape)
    scale, offset = RANGES.get(variable.name, ((6.0 / sum(shape))**0.5, 0.0))
    return {
        "layer": layer.name, "name": variable.name, "kind": "uniform", "seed": seed, "shape": shape,
        "scale": round(scale, 4), "offset": offset
    }


def fill(model, weights):
    """Gives the model the weights of the recipes."""
    by_path = {(layer.name, v.name): v for layer in model.layers for v in layer.weights}
    for one in weights:
        by_path[one["layer"], one["name"]].assign(array(one))


def data(recipes):
    arrays = [array(one) for one in recipes]
    return [a.astype(keras.config.floatx()) if a.dtype.kind == "f" else a for a in arrays]


def optimizer(spec):
    """The optimizer of a string or of {"class_name", "config"}."""
    if isinstance(spec, str):
        return spec
    config = dict(spec["config"])
    rate = config.get("learning_rate")
    if isinstance(rate, dict):
        config["learning_rate"] = getattr(schedules, rate["class_name"])(**rate["config"])
    return getattr(keras.optimizers, spec["class_name"])(**config)


def named(spec, module):
    """A string, or an object of {"class_name", "config"}, or a list of these."""
    if isinstance(spec, list):
        return [named(one, module) for one in spec]
    if isinstance(spec, dict):
        return getattr(module, spec["class_name"])(**spec["config"])
    return spec


def compiled(case):
    """The model with its weights, ready to train."""
    jax.clear_caches()  # every network is compiled for itself
    model = build(case)
    fill(model, case["weights"])
    spec = case["compile"]
    model.compile(optimizer=optimizer(spec["optimizer"]),
                  loss=named(spec["loss"], keras.losses),
                  loss_weights=spec.get("loss_weights"),
                  metrics=named(spec.get("metrics"), keras.metrics),
                  weighted_metrics=named(spec.get("weighted_metrics"), keras.metrics))
    return model


def one_or_list(items):
    return items[0] if len(items) == 1 else items


def losses_of_steps(case):
    """The loss of every training step; step s trains on batch s modulo the number of batches."""
    model, size = compiled(case), case["batch_size"]
    x, y = data(case["x"]), data(case["y"])
    batches = len(x[0]) // size
    losses = []
    for step in range(case["steps"]):
        rows = slice(step % batches * size, (step % batches + 1) * size)
        history = model.fit(one_or_list([a[rows] for a in x]),
                            one_or_list([a[rows] for a in y]),
                            batch_size=size,
                            epochs=1,
                            shuffle=False,
                            verbose=0)
        losses.append(number(history.history["loss"][0]))
    after = model.evaluate(one_or_list([a[:size] for a in x]),
                           one_or_list([a[:size] for a in y]),
                           batch_size=size,
                           verbose=0)
    after = after[0] if isinstance(after, list) else after
    return {"losses": losses, "evaluate": number(after)}
