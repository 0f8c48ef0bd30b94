"""Keras's files between Python's Keras and ours, in both directions.

Java loads what Keras saved and does what Keras does; Keras loads what Java saved of it and does
the same again: predictions, three losses of training that goes on, predictions after that.
KERAS_MODELS is how many random models there are beside the fixtures, 100 by default.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

os.environ.setdefault("KERAS_BACKEND", "jax")
keras = pytest.importorskip("keras", reason="needs Python 3.11 or later")
np = pytest.importorskip("numpy")

sys.path.insert(0, str(Path(__file__).parent / "keras_files"))
import models  # noqa: E402

pytestmark = pytest.mark.newest_jdk

ROOT = Path(__file__).resolve().parents[3]
TARGET = ROOT / "target" / "course"
TOLERANCE = 1e-5
AFTER = 5e-5  # predictions after three more steps: each step's rounding goes through the next
RANDOM = int(os.environ.get("KERAS_MODELS", "100"))
MAKERS = {make.__name__: make for make in models.FIXTURES} | {
    f"random{seed}": models.random(seed) for seed in range(RANDOM)}


def is_random(name):
    return name.startswith("random")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """All models, saved by Keras, loaded and saved again by Java."""
    folder = tmp_path_factory.mktemp("keras")
    for seed, (name, make) in enumerate(MAKERS.items()):
        models.save(folder, name, *models.built(make, seed, is_random(name)))
    java = os.environ.get("COURSE_JAVA") or shutil.which("java")
    path = os.pathsep.join(map(str, [
        TARGET / "classes", TARGET / "test-classes", TARGET / "lib" / "*",
        *filter(None, [os.environ.get("COURSE_CLASS_PATH")])]))
    subprocess.run([java, "--add-modules", "jdk.incubator.vector", "-cp", path,
                    "org.deepecon.model.KerasExchange", str(folder)], check=True, timeout=240)
    return folder


@pytest.mark.parametrize("name", MAKERS)
def test_java_does_what_keras_does_with_the_same_file(folder, name):
    compare(folder, name, f"{name}.keras")


@pytest.mark.parametrize("name", MAKERS)
def test_keras_does_with_javas_file_what_java_does(folder, name):
    compare(folder, name, f"{name}.java.keras")


@pytest.mark.parametrize("name", ["functional", "nested"])
def test_keras_loads_javas_weights(folder, name):
    model = keras.models.load_model(folder / f"{name}.keras")
    before = models.predictions(model, inputs(folder, name))
    for each in model.weights:
        each.assign(each * 0)
    model.load_weights(folder / f"{name}.java.weights.h5")
    for one, other in zip(before, models.predictions(model, inputs(folder, name))):
        np.testing.assert_allclose(one, other, rtol=0, atol=1e-7)


def inputs(folder, name, letter="x"):
    data = np.load(folder / f"{name}.data.npz")
    return [data[key] for key in sorted(data) if key.startswith(letter)]


def compare(folder, name, file):
    model = keras.models.load_model(folder / file)
    model.run_eagerly = is_random(name)
    keras_does = models.behaviour(model, inputs(folder, name), inputs(folder, name, "y"))
    java_does = np.load(folder / f"{name}.java.npz")
    assert sorted(java_does) == sorted(keras_does)
    for key, expected in keras_does.items():
        allowed = AFTER if key.startswith("after") else TOLERANCE
        np.testing.assert_allclose(java_does[key], expected, rtol=allowed, atol=allowed, err_msg=key)
