"""What is going on, with the time left, on stderr."""

from __future__ import annotations

import sys
import time


class Progress:
    """One line, renewed at each row; ordinary lines where stderr is not a terminal."""

    def __init__(self, expected_seconds: float):
        self.left = expected_seconds
        self.began = time.perf_counter()
        self.terminal = sys.stderr.isatty()

    def row(self, title: str, seconds: float) -> None:
        passed = time.perf_counter() - self.began
        text = f"{passed:4.0f} s  {title}  (about {self.left:.0f} s left)"
        if self.terminal:
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
        else:
            print(text, file=sys.stderr, flush=True)
        self.left = max(0.0, self.left - seconds)

    def end(self) -> None:
        if self.terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
