"""Makes the fixtures: python make.py [name ...]; see README.md.

Every file is computed twice by Keras on JAX, in float32 and in float64, each in a process of its
own because JAX chooses its widest type once. Cases are plain JSON; the module's `expected(case)`
runs Keras on nothing but that, so what a fixture says is enough to repeat it.
"""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "resources" / "reference"
DTYPES = ("float32", "float64")
NAMES = ("activations", "layers", "losses", "metrics", "optimizers", "schedules", "initializers",
         "regularizers", "constraints", "models", "fit", "recurrent", "attention",
         "sequence_models", "convolutions", "convolution_models")


def prepare(dtype):
    """Settings that must be made before Keras is imported."""
    os.environ["KERAS_BACKEND"] = "jax"
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ["JAX_ENABLE_X64"] = "1" if dtype == "float64" else "0"
    import keras
    from keras.src.backend.common import dtypes

    # On JAX, Keras narrows float64 to float32 in means and normalizations; on TensorFlow it
    # does not.
    dtypes.BIT64_TO_BIT32_DTYPE["float64"] = "float64"
    keras.config.set_floatx(dtype)
    return keras


def head(name, about):
    """What the file says of itself."""
    import jax
    import keras
    import numpy

    versions = {"keras": keras.__version__, "jax": jax.__version__, "numpy": numpy.__version__}
    return {"about": about, "made_by": f"src/test/python/reference/{name}.py", "versions": versions}


def child(name, dtype):
    """Reads the cases and prints the expected results of each in one dtype."""
    prepare(dtype)
    module = importlib.import_module(name)
    results = []
    for case in json.load(sys.stdin):
        try:
            results.append(module.expected(case))
        except Exception as error:
            raise RuntimeError(f"{name}: {case.get('name')}") from error
    json.dump(results, sys.stdout)


def run_child(name, dtype, cases):
    command = [sys.executable, str(HERE / "make.py"), "--dtype", dtype, name]
    done = subprocess.run(command,
                          input=json.dumps(cases),
                          stdout=subprocess.PIPE,
                          check=True,
                          text=True)
    return json.loads(done.stdout)


def make(name):
    """Writes one file."""
    from encoding import write

    prepare("float32")
    module = importlib.import_module(name)
    cases = module.cases()
    results = {dtype: run_child(name, dtype, cases) for dtype in getattr(module, "DTYPES", DTYPES)}
    for index, case in enumerate(cases):
        case["expected"] = {dtype: results[dtype][index] for dtype in results}
    cases = getattr(module, "select", lambda these: these)(cases)
    TARGET.mkdir(parents=True, exist_ok=True)
    about = " ".join(module.__doc__.split())
    write(TARGET / f"{name}.json", head(name, about), cases)
    print(f"{name}.json: {len(cases)} cases", file=sys.stderr)


def main(arguments):
    if arguments[:1] == ["--dtype"]:
        child(arguments[2], arguments[1])
        return
    for name in arguments or NAMES:
        make(name)


if __name__ == "__main__":
    main(sys.argv[1:])
