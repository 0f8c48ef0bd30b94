"""A fresh process for each turn: from `import keras`, or the JVM's start, to the first epoch."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import time
from pathlib import Path

from .arena import PAUSE
from .peer import Peer
from .results import Results
from .side import end
from .workload import FIRST_FIT, FIRST_MEMORY

LIMIT = 120


def measure(peers: list[Peer], folder: Path, rounds: int, results: Results) -> None:
    """Medians of interleaved rounds. Ours and DL4J are timed from outside, with the JVM's start."""
    peers = [p for p in peers if p.first_fit]
    seconds: dict[str, list[float]] = {p.name: [] for p in peers}
    memory: dict[str, list[float]] = {p.name: [] for p in peers}
    for _ in range(rounds):
        for peer in peers:
            time.sleep(PAUSE)
            try:
                answer = _fresh(peer, folder)
            except (OSError, ValueError, subprocess.SubprocessError) as lost:
                results.note(f"first fit, {peer.name}: {lost}")
                continue
            seconds[peer.name].append(answer["seconds"])
            memory[peer.name].append(answer["rss"])
            results.put_loss(FIRST_FIT, peer.name, answer["loss"])
    results.compare(FIRST_FIT)
    for name in seconds:
        if seconds[name]:
            results.put(FIRST_FIT, name, statistics.median(seconds[name]))
            results.put(FIRST_MEMORY, name, statistics.median(memory[name]))


def _fresh(peer: Peer, folder: Path) -> dict:
    began = time.perf_counter()
    process = subprocess.Popen(
        [*peer.first_fit, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env={**os.environ, **peer.env({"threads": os.cpu_count()})})
    try:
        line = _last_answer(process)
        if "java" in Path(peer.first_fit[0]).name:
            line["seconds"] = time.perf_counter() - began
        return line
    finally:
        end(process)


def _last_answer(process: subprocess.Popen) -> dict:
    """The first line that is JSON; the process may take its time to end."""
    deadline = time.perf_counter() + LIMIT
    for line in process.stdout:
        if line.startswith("{"):
            return json.loads(line)
        if time.perf_counter() > deadline:
            break
    raise OSError("it ended without an answer")
