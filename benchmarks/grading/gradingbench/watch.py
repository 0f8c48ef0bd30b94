"""Runs a program and watches what it and its children hold in memory."""

from __future__ import annotations

import subprocess
import threading
import time
from dataclasses import dataclass

import psutil

MEGA = 1e6
PAUSE = 0.25


@dataclass
class Watched:
    seconds: float
    peak_megabytes: float
    """Proportional set size of the whole tree: pages that processes share count once."""
    output: str


def run(command: list[str], **options) -> Watched:
    began = time.perf_counter()
    process = subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    peaks = [0.0]
    watcher = threading.Thread(target=_watch, args=(psutil.Process(process.pid), peaks), daemon=True)
    watcher.start()
    output, _ = process.communicate()
    seconds = time.perf_counter() - began
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command[-6:])} failed:\n{output[-3000:]}")
    return Watched(seconds, max(peaks), output)


def _watch(process: psutil.Process, peaks: list[float]) -> None:
    while process.is_running():
        total = 0
        try:
            for one in [process, *process.children(recursive=True)]:
                try:
                    total += one.memory_full_info().pss
                except (psutil.Error, AttributeError, OSError):
                    pass
        except psutil.Error:
            return
        peaks.append(total / MEGA)
        time.sleep(PAUSE)
