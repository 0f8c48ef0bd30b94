"""Fixtures: the packaged kernel, installed as a user would, in a Jupyter of its own.

COURSE_JAVA is the java executable to run on, the `java` on the path by default;
COURSE_KERNEL_JAR the kernel's jar, by default where `mvn package` puts it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jupyter_client.manager import KernelManager

# Tests started in the background inherit that SIGINT is ignored; what they start must not.
signal.signal(signal.SIGINT, signal.default_int_handler)

TARGET = Path(__file__).resolve().parents[3] / "target"


def java() -> str:
    found = os.environ.get("COURSE_JAVA") or shutil.which("java")
    assert found, "no java: set COURSE_JAVA to the path of a java executable"
    return found


def kernel_jar() -> Path:
    jar = Path(os.environ.get("COURSE_KERNEL_JAR") or TARGET / "deepecon-kernel-all.jar")
    if not jar.is_file():
        pytest.exit(f"{jar} is missing: run ./course test, or mvn -pl kernel package -DskipTests", 2)
    return jar


@pytest.fixture(scope="session", autouse=True)
def kernel_env(tmp_path_factory):
    """Installs the kernel spec `java` into a fresh prefix and points this process's Jupyter to it.

    Returns the prefix. Nothing of the user's own Jupyter is read or written.
    """
    prefix = tmp_path_factory.mktemp("prefix with space")
    install = [java(), "-jar", str(kernel_jar()), "kernel", "install", "--prefix", str(prefix)]
    subprocess.run(install, check=True, timeout=240)
    own = {
        "JUPYTER_PATH": str(prefix / "share" / "jupyter"),
        "JUPYTER_DATA_DIR": str(prefix / "data"),
        "JUPYTER_CONFIG_DIR": str(prefix / "config"),
        "JUPYTER_RUNTIME_DIR": str(prefix / "runtime"),
        "IPYTHONDIR": str(prefix / "ipython"),
        "DEEPECON_DATA_DIR": str(prefix / "kernel data"),
        # nbgrader starts its neighbours in the environment by their bare names.
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in own.items():
            patch.setenv(name, value)
        yield prefix


@pytest.fixture(scope="session")
def kernel_spec(kernel_env):
    """The kernel spec as a tree."""
    return json.loads((kernel_env / "share/jupyter/kernels/java/kernel.json").read_text())


def start_kernel(**options):
    manager = KernelManager(kernel_name="java", **options)
    manager.start_kernel(stderr=sys.__stderr__)
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return manager, client


@pytest.fixture(scope="module")
def running(kernel_spec):
    manager, client = start_kernel()
    yield manager, client
    client.stop_channels()
    manager.shutdown_kernel(now=False)


@pytest.fixture
def kc(running):
    """A client of the running kernel with nothing left to read."""
    client = running[1]
    for channel in (client.shell_channel, client.iopub_channel, client.control_channel):
        while channel.msg_ready():
            channel.get_msg(timeout=1)
    return client


def missing(what: str):
    """Leaves a test out because a program is missing; in continuous integration it fails instead."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is missing, and in CI no test is left out")
    pytest.skip(f"{what} is missing")
