"""The kernel under test, installed as a user would, in a Jupyter of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[4]


def java() -> str:
    """COURSE_JAVA, else the `java` of the shell."""
    found = os.environ.get("COURSE_JAVA") or shutil.which("java")
    assert found, "no java: set COURSE_JAVA to the path of a java executable"
    return found


def kernel_jar() -> Path:
    """COURSE_KERNEL_JAR, else where the build puts it."""
    default = ROOT / "kernel" / "target" / "deepecon-kernel-all.jar"
    jar = Path(os.environ.get("COURSE_KERNEL_JAR") or default)
    assert jar.is_file(), f"{jar} is missing: run mvn package, or ./course test"
    return jar


@pytest.fixture(scope="session")
def kernel_env(tmp_path_factory):
    """Installs the kernel spec `java` into a fresh prefix and points this process's Jupyter to it.

    Returns the prefix. Nothing of the user's own Jupyter is read or written.
    """
    prefix = tmp_path_factory.mktemp("prefix with space")
    subprocess.run(
        [java(), "-jar", str(kernel_jar()), "install", "--prefix", str(prefix)],
        check=True,
        timeout=240,
    )
    own = {
        "JUPYTER_PATH": str(prefix / "share" / "jupyter"),
        "JUPYTER_DATA_DIR": str(prefix / "data"),
        "JUPYTER_CONFIG_DIR": str(prefix / "config"),
        "JUPYTER_RUNTIME_DIR": str(prefix / "runtime"),
        "IPYTHONDIR": str(prefix / "ipython"),
        "JUPYTER_PLATFORM_DIRS": "1",
        # nbgrader starts its neighbours in the environment by their bare names.
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    }
    before = {key: os.environ.get(key) for key in own}
    os.environ.update(own)
    yield prefix
    for key, value in before.items():
        if value is None:
            os.environ.pop(key)
        else:
            os.environ[key] = value


def missing(what: str):
    """Leaves a test out because a program is missing; in continuous integration it fails instead."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and in CI no test is left out")
    pytest.skip(f"{what} is missing")
