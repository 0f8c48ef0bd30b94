"""Runs main classes of the course library as `./course` does, and a Jupyter with kernel and course."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def java() -> str:
    return os.environ.get("COURSE_JAVA") or shutil.which("java")


def kernel_jar() -> Path:
    return Path(os.environ.get("COURSE_KERNEL_JAR") or ROOT / "kernel/target/deepecon-kernel-all.jar")


def course_classpath() -> str:
    jars = [ROOT / "target/course/deepecon-course.jar", *sorted((ROOT / "target/course/lib").glob("*.jar"))]
    return os.pathsep.join(map(str, jars))


def run(main, *arguments, cwd=None):
    """A finished process, with its output as text."""
    command = [java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    command += ["-cp", course_classpath() + os.pathsep + str(kernel_jar()), main]
    return subprocess.run(
        command + [str(argument) for argument in arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=280,
    )


def jupyter_with_course(prefix: Path) -> dict[str, str]:
    """Installs the kernel with the course's class path; returns the environment to use it."""
    install = [java(), "-jar", str(kernel_jar()), "kernel", "install", "--prefix", str(prefix)]
    subprocess.run([*install, "--classpath", course_classpath()], check=True, timeout=240)
    return {
        **os.environ,
        "JUPYTER_PATH": str(prefix / "share" / "jupyter"),
        "JUPYTER_DATA_DIR": str(prefix / "data"),
        "JUPYTER_CONFIG_DIR": str(prefix / "config"),
        "JUPYTER_RUNTIME_DIR": str(prefix / "runtime"),
        "IPYTHONDIR": str(prefix / "ipython"),
        "DEEPECON_DATA_DIR": str(prefix / "kernel data"),
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    }
