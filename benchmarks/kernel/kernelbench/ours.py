"""Installs our kernel with its own installer, with and without the start-up cache."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .candidate import COLD, OURS, Candidate, write_spec

FLAGS = ["-Xlog:disable", "-XX:+UseSerialGC", "-Djava.awt.headless=true"]


def ours(cache: Path, java: str, jdk: int, jar: Path) -> dict[str, Candidate]:
    """Ours with the cache, and ours without."""
    return {OURS: _installed(cache, java, jdk, jar, OURS, []),
            COLD: _installed(cache, java, jdk, jar, COLD, ["--no-cache"])}


def _installed(cache: Path, java: str, jdk: int, jar: Path, name: str,
               options: list[str]) -> Candidate:
    prefix = cache / f"{name}-{jdk}"
    spec = prefix / "share/jupyter/kernels/java"
    shutil.rmtree(prefix, ignore_errors=True)
    for command in (["install"], ["kernel", "install"]):
        done = subprocess.run(
            [java, "-jar", str(jar), *command, "--prefix", str(prefix), *options],
            capture_output=True, text=True, timeout=240)
        if done.returncode == 0 and (spec / "kernel.json").is_file():
            if not options and not list(spec.glob("startup.*")):
                print(f"ours has no start-up cache: {done.stdout}", file=sys.stderr)
            return Candidate(name, "java", spec.parent, spec.name)
    print(f"{name}: the installer failed, so the jar is run as it is: {done.stderr}",
          file=sys.stderr)
    return write_spec(cache / "jupyter/kernels", name, "java",
                      [java, *FLAGS, "-jar", str(jar), "jupyter"])
