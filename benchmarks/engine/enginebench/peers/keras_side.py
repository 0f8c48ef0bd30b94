"""Keras through `Model.fit`, on the backend that KERAS_BACKEND names."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import protocol  # its clock starts here, before Keras is imported

if os.environ.get("KERAS_BACKEND") == "tensorflow":
    import tensorflow as tf

    threads = int(os.environ["SIDE_THREADS"])
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    tf.config.threading.set_inter_op_parallelism_threads(threads)

import keras
import numpy as np

from ..tasks import (BETA_1, BETA_2, BLOCK_EPSILON, EPSILON, HEADS, INNER, KERNEL, NORM_EPSILON,
                     NORM_MOMENTUM, PREDICT, ROWS, SMALL, TASKS, TOKENS, Task, block_shapes)
from .files import inputs, targets, weights


def transformer(task: Task) -> keras.Model:
    inputs = x = keras.layers.Input(task.sample)
    for _ in range(task.blocks):
        attended = keras.layers.MultiHeadAttention(HEADS, TOKENS[1] // HEADS)(x, x)
        x = keras.layers.LayerNormalization(epsilon=BLOCK_EPSILON)(x + attended)
        inner = keras.layers.Dense(INNER, activation="relu")(x)
        x = x + keras.layers.Dense(TOKENS[1])(inner)
        x = keras.layers.LayerNormalization(epsilon=BLOCK_EPSILON)(x)
    mean = keras.layers.GlobalAveragePooling1D()(x)
    return keras.Model(inputs, keras.layers.Dense(task.sizes[-1])(mean))


def in_keras_order(task: Task, values: list) -> list:
    """Of a block Keras has the second normalisation last."""
    size = len(block_shapes())
    for at in range(0, task.blocks * size, size):
        values[at + 10:at + 16] = [*values[at + 12:at + 16], *values[at + 10:at + 12]]
    return values


def network(task: Task) -> keras.Model:
    """The hidden layers of the task and a linear last one (the loss takes logits)."""
    if task.blocks:
        return transformer(task)
    layers: list = [keras.layers.Input(task.sample)]
    for filters in task.filters:
        layers += [keras.layers.Conv2D(filters, KERNEL, activation="relu"),
                   keras.layers.MaxPooling2D()]
    if task.filters:
        layers.append(keras.layers.Flatten())
    if task.recurrent:
        layer = {"lstm": keras.layers.LSTM, "gru": keras.layers.GRU}[task.recurrent]
        layers.append(layer(task.sizes[0]))
    for units in task.sizes[1:-1]:
        if task.norm:
            layers += [keras.layers.Dense(units, use_bias=False),
                       keras.layers.BatchNormalization(momentum=NORM_MOMENTUM,
                                                       epsilon=NORM_EPSILON),
                       keras.layers.Activation("elu")]
        else:
            layers.append(keras.layers.Dense(units, activation="relu"))
    return keras.Sequential([*layers, keras.layers.Dense(task.sizes[-1])])


class Fit:
    """`fit` with whole batches in the order of the file."""

    def __init__(self, workload: str, folder: Path, how: dict):
        self.task = TASKS[workload]
        self.x, self.y = inputs(folder, self.task), targets(folder, self.task)
        self.model = network(self.task)
        loss = (keras.losses.SparseCategoricalCrossentropy(from_logits=True)
                if self.task.classify else "mean_squared_error")
        self.model.compile(
            keras.optimizers.Adam(self.task.learning_rate, BETA_1, BETA_2, EPSILON), loss,
            jit_compile=how.get("jit", "auto"), steps_per_execution=how.get("together", 1))
        self.model.optimizer.build(self.model.trainable_variables)
        for variable, value in zip(self.model.trainable_variables,
                                   in_keras_order(self.task, weights(folder, self.task))):
            variable.assign(value)
        self.variables = [*self.model.variables, *self.model.optimizer.variables]
        self.initial = [np.array(v) for v in self.variables]

    def reset(self) -> None:
        for variable, value in zip(self.variables, self.initial):
            variable.assign(value)

    def train(self, steps: int) -> float:
        history = self.model.fit(self.x, self.y, batch_size=self.task.batch, shuffle=False,
                                 epochs=steps // self.task.steps, verbose=0)
        return history.history["loss"][-1]


class Rows:
    """`how`: call (predict_on_batch, or model: the model called as a function)."""

    def __init__(self, workload: str, folder: Path, how: dict):
        task = TASKS[workload]
        self.rows = list(inputs(folder, task)[:, None, :])
        self.model = network(task)
        self.model.set_weights(weights(folder, task))
        self.model.compile(jit_compile=how.get("jit", "auto"))
        self.call = self.model if how.get("call") == "model" else self.model.predict_on_batch

    def reset(self) -> None:
        """Nothing is remembered."""

    def train(self, steps: int) -> float:
        total = 0.0
        for i in range(steps):
            total += abs(np.asarray(self.call(self.rows[i % len(self.rows)])).item())
        return total / steps


def prepared(workload: str, folder: Path, how: dict):
    return (Rows if workload == PREDICT.name else Fit)(workload, folder, how)


def first_fit(folder: Path) -> float:
    """As a user writes it: everything at its default but the order of the rows."""
    model = network(SMALL)
    model.set_weights(weights(folder, SMALL))
    model.compile("adam", "mean_squared_error")
    history = model.fit(inputs(folder, SMALL, ROWS), targets(folder, SMALL, ROWS), epochs=1,
                        batch_size=SMALL.batch, shuffle=False, verbose=0)
    return history.history["loss"][-1]


def version() -> str:
    backend = keras.backend.backend()
    return f"Keras {keras.__version__}, {backend} {sys.modules[backend].__version__}"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        protocol.first_fit(first_fit)
    else:
        protocol.serve(prepared, version)
