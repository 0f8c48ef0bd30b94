"""Row 1: jupyter_kernel_test with every optional check that applies to Java."""

import json
import os
import subprocess
import sys
import tempfile

import psutil

from ..candidate import ALL, OURS
from ..workload import Workload

TITLE, SECONDS, QUICK = "1 jupyter_kernel_test", 60, None
PASSED = Workload(1, "jupyter_kernel_test: passed of those that apply", "%", 100,
                  more_is_better=True)
LIMIT = 40


def measure(arena) -> None:
    most = 0
    passed = {}
    for name in arena.present(ALL):
        lines = _run(arena.candidates[name])
        passed[name] = sum(line["state"] == "passed" for line in lines)
        if name == OURS:
            most = sum(line["state"] != "skipped" for line in lines)
        for line in lines:
            if line["state"] == "failed":
                arena.note(name, f"row 1 {line['test']}", " ".join(line["why"]))
    for name, number in passed.items():
        arena.put(PASSED, name, min(100, 100 * number / max(1, most)))


def _run(candidate) -> list[dict]:
    """The tests that ended within the limit. Output goes to a file: kernels that a stuck test
    leaves behind would keep a pipe open for ever."""
    env = {**os.environ, "JUPYTER_PATH": str(candidate.folder.parent)}
    with tempfile.TemporaryFile("w+") as out:
        process = psutil.Popen(
            [sys.executable, "-m", "kernelbench.conformance", candidate.name, candidate.spec,
             candidate.language], env=env, stdout=out, stderr=subprocess.DEVNULL)
        try:
            process.wait(LIMIT)
        except psutil.TimeoutExpired:
            for child in [*process.children(recursive=True), process]:
                child.kill()
            process.wait(LIMIT)
        out.seek(0)
        return [json.loads(line) for line in out if line.startswith("{")]
