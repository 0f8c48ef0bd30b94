"""The processes that train, and the one-line conversation with them."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from pathlib import Path

import psutil


class Lost(Exception):
    """A side did not answer, ended, or said that it cannot."""


class Side:
    """A long-lived process that answers a JSON line with a JSON line (peers/protocol.py)."""

    def __init__(self, name: str, argv: list[str], env: dict[str, str], log: Path):
        self.name = name
        self.log = log
        log.parent.mkdir(parents=True, exist_ok=True)
        with open(log, "w") as errors:
            self.process = subprocess.Popen(
                argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
                env={**os.environ, **env})
        self.lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def ask(self, command: dict, limit: float) -> dict:
        """The answer; a side that does not give one in time is stopped."""
        try:
            self.process.stdin.write(json.dumps(command) + "\n")
            self.process.stdin.flush()
            line = self.lines.get(timeout=limit)
        except queue.Empty:
            self.stop()
            raise Lost(f"no answer within {limit:g} s, see {self.log}") from None
        except OSError:
            line = None
        if line is None:
            self.stop()
            raise Lost(f"ended, exit code {self.process.wait()}, see {self.log}")
        answer = json.loads(line)
        if "error" in answer:
            raise Lost(answer["error"])
        return answer

    def alive(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        """Ends the process and its children at once; never raises."""
        end(self.process)


def end(process: subprocess.Popen) -> None:
    """Kills a process that we started, and its children."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.Error:
        family = []
    for member in [*family, process]:
        try:
            member.kill()
        except (psutil.Error, OSError):
            pass
    process.wait()
