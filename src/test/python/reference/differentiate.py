"""Runs a layer without side effects and differentiates it with JAX."""

import jax
import jax.numpy as jnp
import keras

from encoding import decode, encode


def floatx():
    return keras.config.floatx()


def arrays(encoded):
    return [jnp.asarray(decode(one, floatx())) for one in encoded]


def is_float(array):
    return jnp.issubdtype(array.dtype, jnp.floating)


def of_function(function, inputs, cotangent):
    """Output of a pure function and the gradient of sum(output * cotangent)."""
    def total(*inputs):
        return jnp.sum(function(*inputs) * cotangent)

    gradients = jax.grad(total, argnums=tuple(range(len(inputs))))(*inputs)
    return {"output": encode(function(*inputs)), "input_gradients": [encode(g) for g in gradients]}


def without_side_effects(layer, trainable, fixed, argument, kwargs):
    """As layer.stateless_call, which however leaves out the layer's own activity regularizer."""
    variables = layer.trainable_variables + layer.non_trainable_variables
    layer._clear_losses()
    mapping = list(zip(variables, trainable + fixed))
    with keras.StatelessScope(state_mapping=mapping, collect_losses=True) as scope:
        output = layer(argument, **kwargs)
        losses = list(layer.losses)
    after = [scope.get_current_value(v) for v in layer.non_trainable_variables]
    return output, after, losses


def of_layer(layer, inputs, cotangent, training):
    """Output, losses, gradients and the weights after the call.

    The gradients are those of sum(output * cotangent) + sum(losses of the layer).
    """
    trainable = [v.value for v in layer.trainable_variables]
    fixed = [v.value for v in layer.non_trainable_variables]
    moving = [i for i, x in enumerate(inputs) if is_float(x)]
    takes_training = layer._call_has_training_arg

    def run(trainable, floats):
        full = list(inputs)
        for index, value in zip(moving, floats):
            full[index] = value
        argument = full[0] if len(full) == 1 else full
        kwargs = {"training": training} if takes_training else {}
        output, after, losses = without_side_effects(layer, trainable, fixed, argument, kwargs)
        loss = sum(losses, jnp.zeros((), floatx()))
        return jnp.sum(output * cotangent) + loss, (output, after, loss)

    floats = [inputs[i] for i in moving]
    (_, (output, after, loss)), gradients = jax.value_and_grad(run, argnums=(0, 1),
                                                               has_aux=True)(trainable, floats)
    result = {"output": encode(output)}
    if moving:
        result["input_gradients"] = [encode(g) for g in gradients[1]]
    if trainable:
        result["weight_gradients"] = {
            v.name: encode(g)
            for v, g in zip(layer.trainable_variables, gradients[0])
        }
    if fixed and training:
        result["weights_after"] = {
            v.name: encode(a)
            for v, a in zip(layer.non_trainable_variables, after)
            if v.name != "seed_generator_state"
        }
    if layer.losses or layer.activity_regularizer:
        result["loss"] = encode(loss)
    return result
