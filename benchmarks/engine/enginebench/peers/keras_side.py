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

from ..tasks import (BETA_1, BETA_2, EPSILON, KERNEL, NORM_EPSILON, NORM_MOMENTUM, ROWS, SMALL,
                     TASKS, Task)
from .files import inputs, targets, weights


def network(task: Task) -> keras.Model:
    """The hidden layers of the task and a linear last one (the loss takes logits)."""
    layers: list = [keras.layers.Input(task.picture if task.filters else (task.sizes[0],))]
    for filters in task.filters:
        layers += [keras.layers.Conv2D(filters, KERNEL, activation="relu"),
                   keras.layers.MaxPooling2D()]
    if task.filters:
        layers.append(keras.layers.Flatten())
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
        for variable, value in zip(self.model.trainable_variables, weights(folder, self.task)):
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
        protocol.serve(Fit, version)
