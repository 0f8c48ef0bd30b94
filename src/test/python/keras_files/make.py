"""Makes the fixtures in src/test/resources/keras: files of Keras, and what Keras does with them.

Run with Keras 3.15 on JAX: see ../reference/README.md for the environment.
"""

import os

os.environ["KERAS_BACKEND"] = "jax"

from pathlib import Path

import numpy as np

import models

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "keras"

for index, make in enumerate(models.FIXTURES):
    model, x, y = models.built(make, index)
    models.save(FOLDER, make.__name__, model, x, y)
    model.save_weights(FOLDER / f"{make.__name__}.weights.h5")
    np.savez(FOLDER / f"{make.__name__}.keras.npz", **models.behaviour(model, x, y))
    print(make.__name__)
