"""What recurrent.py and attention.py share: layers of sequences on given weights, with masks,
several inputs and several outputs."""

import jax
import jax.numpy as jnp
import keras

from keras.src import backend

import blocks
from differentiate import arrays, floatx, is_float
from draws import Draws
from encoding import decode, encode

STEPS = 3
RATE = 0.01
# How the weights of a name are drawn: (scale, offset).
RANGES = {"gamma": (0.4, 1.0)}


def made(spec):
    """The layer of {"class_name", "config"}; configurations may hold layers."""
    config = {
        key: made(value) if isinstance(value, dict) and key in ("layer", "backward_layer") else value
        for key, value in spec["config"].items()
    }
    kind = spec["class_name"]
    return (getattr(blocks, kind, None) or getattr(keras.layers, kind))(**config)


def applied(layer, case, inputs):
    """All outputs of the layer as a list. Inputs beyond the first are initial states of recurrent
    layers; value and key of attention."""
    kwargs = dict(case.get("kwargs", {}))
    masks = [None if m is None else jnp.asarray(decode(m, floatx())) != 0
             for m in case.get("masks", [])]
    if case["class"] == "MultiHeadAttention":
        mark(inputs, masks)
        named = {"value": inputs[0]} | dict(zip(("query", "value", "key"), inputs))
        if "attention_mask" in kwargs:
            mask = decode(kwargs["attention_mask"], floatx())
            kwargs["attention_mask"] = jnp.asarray(mask) != 0
        output = layer(**named, **kwargs)
    elif hasattr(blocks, case["class"]):
        mark(inputs, masks)
        output = layer(*inputs)
    elif case["class"] in ("Attention", "AdditiveAttention"):
        output = layer(list(inputs), mask=masks or None, **kwargs)
    elif case["class"] in ("Masking", "TimeDistributed", "GlobalAveragePooling1D"):
        output = layer(inputs[0], mask=masks[0]) if masks else layer(inputs[0])
    else:
        if len(inputs) > 1:
            kwargs["initial_state"] = list(inputs[1:])
        if masks:
            kwargs["mask"] = masks[0]
        output = layer(inputs[0], **kwargs)
    return list(output) if isinstance(output, (list, tuple)) else [output]


def mark(inputs, masks):
    """As a layer before this one would have."""
    for one, mask in zip(inputs, masks):
        if mask is not None:
            backend.set_keras_mask(one, mask)


def visible(layer):
    return [v for v in layer.weights if v.name != "seed_generator_state"]


def built(case):
    layer = made({"class_name": case["class"], "config": case["config"]})
    inputs = arrays(case["inputs"])
    outputs = applied(layer, case, inputs)
    return layer, inputs, outputs


def case(seed, name, kind, config, shapes, masks=(), **kwargs):
    """Shapes of the inputs, or arrays; shapes of masks, or None."""
    draws = Draws(seed)
    case = {"name": name, "class": kind, "config": config}
    case["inputs"] = [
        encode(draws.uniform(one, 1.5) if isinstance(one, list) else one) for one in shapes
    ]
    if masks:
        case["masks"] = [None if m is None else encode(mask(draws, m)) for m in masks]
    if "attention_mask" in kwargs:
        kwargs["attention_mask"] = encode(mask(draws, kwargs["attention_mask"]))
    if kwargs:
        case["kwargs"] = kwargs
    layer, _, outputs = built(case)
    case["weights"] = [
        encode(draws.uniform(list(v.shape), *RANGES.get(v.name, (0.6, 0.0))))
        for v in visible(layer)
    ]
    case["cotangents"] = [encode(draws.uniform(list(one.shape))) for one in outputs]
    return case


def mask(draws, shape):
    """Whole numbers 0 and 1, the first of each row 1."""
    values = draws.classes(shape, 4) > 0
    values[..., 0] = True
    return values.astype("int32")


def expected(case):
    """Outputs, gradients, and three steps of SGD with momentum on the sum of output times
    cotangent."""
    layer, inputs, _ = built(case)
    for variable, value in zip(visible(layer), case["weights"]):
        variable.assign(decode(value, floatx()))
    cotangents = arrays(case["cotangents"])
    trainable = [v.value for v in layer.trainable_variables]
    fixed = [v.value for v in layer.non_trainable_variables]
    variables = layer.trainable_variables + layer.non_trainable_variables
    moving = [i for i, x in enumerate(inputs) if is_float(x)]

    def run(trainable, floats):
        full = list(inputs)
        for index, value in zip(moving, floats):
            full[index] = value
        with keras.StatelessScope(state_mapping=list(zip(variables, list(trainable) + fixed))):
            outputs = applied(layer, case, full)
        return sum(jnp.sum(o * c) for o, c in zip(outputs, cotangents)), outputs

    floats = [inputs[i] for i in moving]
    step = jax.jit(jax.value_and_grad(run, argnums=(0, 1), has_aux=True))
    (_, outputs), gradients = step(trainable, floats)
    result = {
        "outputs": [encode(one) for one in outputs],
        "input_gradients": [encode(g) for g in gradients[1]],
        "weight_gradients": [encode(g) for g in gradients[0]]
    }
    if trainable:
        result["steps"] = steps(step, trainable, floats)
    return result


def steps(step, trainable, floats):
    """The loss before each step, and the weights in the end."""
    optimizer = keras.optimizers.Adam(RATE)
    variables = [keras.Variable(value) for value in trainable]
    optimizer.build(variables)
    losses = []
    for _ in range(STEPS):
        (loss, _), gradients = step([v.value for v in variables], floats)
        losses.append(float(loss))
        optimizer.apply(list(gradients[0]), variables)
    return {"losses": encode(jnp.asarray(losses)), "weights": [encode(v.value) for v in variables]}
