"""Fixtures: the packaged kernel under real clients.

Needs jupyter_client, jupyter_kernel_test and pytest, and `mvn -pl kernel package`.
COURSE_JAVA is the Java home to run on; the default is the `java` on the path.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from jupyter_client.manager import KernelManager

JAR = Path(__file__).resolve().parents[3] / "target" / "deepecon-kernel-all.jar"


def java() -> str:
    home = os.environ.get("COURSE_JAVA")
    return str(Path(home) / "bin" / "java") if home else shutil.which("java") or "java"


@pytest.fixture(scope="session", autouse=True)
def kernel_spec(tmp_path_factory):
    """Installs the kernel spec `java` into a folder that only these tests see."""
    if not JAR.exists():
        pytest.exit(f"{JAR} is missing: run mvn -pl kernel package -DskipTests", 2)
    root = tmp_path_factory.mktemp("jupyter")
    folder = root / "kernels" / "java"
    folder.mkdir(parents=True)
    spec = {
        "argv": [java(), "-XX:+UseSerialGC", "-jar", str(JAR), "{connection_file}"],
        "display_name": "Java",
        "language": "java",
        "interrupt_mode": "message",
    }
    (folder / "kernel.json").write_text(json.dumps(spec))
    os.environ["JUPYTER_PATH"] = str(root)
    os.environ["DEEPECON_DATA_DIR"] = str(root / "data")
    return spec


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
