"""Which Java the run is on."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

FOLDERS = ("/usr/lib/jvm", "/opt/java", str(Path.home() / ".sdkman/candidates/java"))


def find_java(chosen: str | None) -> str:
    """`bin/java` of the JDK asked for, of `./course`, or the newest one found."""
    if chosen:
        path = Path(chosen)
        java = path if path.name == "java" and path.is_file() else path / "bin/java"
        if not java.is_file():
            raise SystemExit(f"--jdk {chosen}: expected a JDK's folder, found no bin/java there.")
        return str(java)
    return os.environ.get("COURSE_JAVA") or _newest()


def _newest() -> str:
    found = [java for folder in FOLDERS for java in Path(folder).glob("*/bin/java")
             if (java.parent / "javac").exists()]
    if not found:
        raise SystemExit("No JDK found. Name one: --jdk FOLDER")
    return str(max(found, key=lambda java: feature(str(java))))


def feature(java: str) -> int:
    """25 for JDK 25.0.3."""
    text = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    number = re.search(r'version "(\d+)', text)
    return int(number.group(1)) if number else 0
