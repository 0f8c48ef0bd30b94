"""The conversation of a side with the driver: a JSON command a line in, a JSON answer a line out.

    {"workload": "version"}                                -> {"version": "torch 2.15.0"}
    {"workload": "mlp-64", "steps": 3120, "threads": 1, "folder": "…/data", "how": {…}}
                                            -> {"micros": 141.2, "loss": 0.0123, "rss": 812.3}

A command trains from the initial weights anew; only the steps are timed. `loss` is the mean
training loss of the last epoch; `rss` the process's peak in MB. What fails is answered
{"error": "…"}. A side ends when its input ends.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import traceback
from pathlib import Path
from typing import Callable, Protocol


class Training(Protocol):
    """A training that a peer has built for a workload."""

    def reset(self) -> None:
        """Back to the initial weights and a new optimizer."""

    def train(self, steps: int) -> float:
        """Does the steps, all of them done when it returns; the last epoch's mean loss."""


def serve(prepare: Callable[[str, Path, dict], Training], version: Callable[[], str]) -> None:
    """Answers commands until stdin ends; `prepare(workload, folder, how)` is called once each."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print must not meet the answers
    prepared: dict[tuple, Training] = {}
    for line in sys.stdin:
        try:
            answer = _answer(json.loads(line), prepared, prepare, version)
        except Exception as failed:  # noqa: BLE001 - the driver says what a peer cannot do
            traceback.print_exc()
            answer = {"error": f"{type(failed).__name__}: {failed}"[:300]}
        print(json.dumps(answer), file=answers, flush=True)


def _answer(command: dict, prepared: dict, prepare: Callable, version: Callable) -> dict:
    workload = command["workload"]
    if workload == "version":
        return {"version": version()}
    how = command.get("how", {})
    key = (workload, json.dumps(how, sort_keys=True))
    if key not in prepared:
        prepared[key] = prepare(workload, Path(command["folder"]), how)
    training, steps = prepared[key], command["steps"]
    training.reset()
    began = time.perf_counter()
    loss = training.train(steps)
    seconds = time.perf_counter() - began
    return {"micros": seconds / steps * 1e6, "loss": float(loss), "rss": peak_megabytes()}


def first_fit(fit: Callable[[Path], float]) -> None:
    """For `first-fit FOLDER`: prints the loss and what it took since the module's clock began."""
    folder = Path(sys.argv[2])
    loss = fit(folder)
    print(json.dumps({"seconds": time.perf_counter() - BEGAN, "loss": float(loss),
                      "rss": peak_megabytes()}), flush=True)


def peak_megabytes() -> float:
    """The largest resident size of this process so far."""
    try:
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    except OSError:
        pass
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


BEGAN = time.perf_counter()
"""When this module was loaded: peers import it first, and the library that is measured after."""
