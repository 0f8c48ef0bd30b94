"""One run of one side, in a process of its own and in an empty folder: wall time, start to end."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

from .lectures import ROOT, Lecture

LIMIT = 600


def ours(lecture: Lecture) -> float:
    """`./course run`, as a learner calls it; what the notebook writes goes into the empty folder."""
    return _seconds([str(ROOT / "course"), "run", "--quiet", "--cwd", ".", str(lecture.path)])


def python(lecture: Lecture) -> float:
    return _seconds([sys.executable, str(lecture.python)])


def _seconds(command: list[str]) -> float:
    with tempfile.TemporaryDirectory(prefix="bench-notebooks-") as folder:
        began = time.perf_counter()
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LIMIT)
        seconds = time.perf_counter() - began
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-1500:]}\n{done.stderr[-1500:]}")
    return seconds
