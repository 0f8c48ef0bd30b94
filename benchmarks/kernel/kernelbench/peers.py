"""Fetches the peers and writes a kernel spec for each: all on the same JDK."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .candidate import JJAVA, PYTHON, RAPAIO, Candidate, write_spec

RAPAIO_ARTIFACT = "io.github.padreati:rapaio-jupyter-kernel:3.0.1"


def peers(cache: Path, java: str, wanted) -> dict[str, Candidate]:
    """The wanted peers that can be had; a missing one is told on stderr and left out."""
    makers = {PYTHON: _ipykernel, JJAVA: _jjava, RAPAIO: _rapaio}
    found = {}
    for name in (n for n in makers if n in wanted):
        try:
            argv = makers[name](cache, java)
        except (OSError, subprocess.CalledProcessError) as missing:
            print(f"without {name}: {missing}", file=sys.stderr)
            continue
        # JJava's launcher starts the `java` it finds: let that be the same JDK.
        path = None if name == PYTHON else Path(java).parent
        found[name] = write_spec(cache / "jupyter/kernels", name,
                                 "python" if name == PYTHON else "java", argv, path)
    return found


def _ipykernel(cache: Path, java: str) -> list[str]:
    return [sys.executable, "-m", "ipykernel_launcher", "-f"]


def _jjava(cache: Path, java: str) -> list[str]:
    """As its own kernel spec: a launcher that starts the kernel's JVM."""
    folder = Path(sys.prefix) / "share/jupyter/kernels/java"
    jars = [folder / "jjava-launcher.jar", folder / "jjava.jar"]
    for jar in jars:
        if not jar.is_file():
            raise FileNotFoundError(f"{jar} is missing")
    return [java, "-jar", *map(str, jars)]


def _rapaio(cache: Path, java: str) -> list[str]:
    _, name, version = RAPAIO_ARTIFACT.split(":")
    jar = cache / "jars" / f"{name}-{version}.jar"
    if not jar.is_file():
        subprocess.run(
            ["mvn", "-q", "-B", "-ntp", "dependency:copy", f"-Dartifact={RAPAIO_ARTIFACT}",
             f"-DoutputDirectory={jar.parent}"],
            check=True, cwd=cache, stdout=subprocess.DEVNULL, timeout=180)
    return [java, "-jar", str(jar)]
