"""What the rows share: the kernels, the results, and rules that keep a bad peer from hurting."""

from __future__ import annotations

import statistics
import time
from typing import Callable

from .candidate import OURS, Candidate
from .cell import Unanswered
from .kernel import Kernel
from .results import Results
from .workload import Workload

SAMPLE_LOSSES = 2


class Arena:
    """The candidates of a run. Rows start fresh kernels or share warm ones."""

    def __init__(self, candidates: dict[str, Candidate], results: Results, quick: bool,
                 java: str):
        self.candidates = candidates
        self.results = results
        self.quick = quick
        self.java = java
        self._warm: dict[str, Kernel] = {}

    def some(self, full: int, quick: int) -> int:
        """How often: less with --quick."""
        return quick if self.quick else full

    def present(self, names) -> list[str]:
        return [n for n in names if n in self.candidates]

    def checked(self, names) -> list[str]:
        """Whose checks are counted: with --quick only ours, for the peers cost most of the time."""
        return [n for n in self.present(names) if n == OURS or not self.quick]

    def fresh(self, name: str, **env: str) -> Kernel:
        """A new kernel, to be used as a context manager."""
        return Kernel(self.candidates[name], env)

    def warm(self, name: str) -> Kernel:
        """A kernel that other rows use, too; started when needed."""
        if name not in self._warm:
            self._warm[name] = Kernel(self.candidates[name]).__enter__()
        return self._warm[name]

    def drop(self, name: str) -> None:
        """Ends the warm kernel of that name; the next use starts another."""
        kernel = self._warm.pop(name, None)
        if kernel is not None:
            kernel.stop()

    def close(self) -> None:
        for name in list(self._warm):
            self.drop(name)

    def put(self, workload: Workload, name: str, value: float | None) -> None:
        self.results.put(workload, name, value)

    def attempt(self, name: str, what: str, action: Callable):
        """The action's value; None, with a note, if the kernel is lost in it."""
        try:
            return action()
        except Exception as lost:  # noqa: BLE001 - a peer must not end the run
            self.note(name, what, lost)
            self.drop(name)
            return None

    def note(self, name: str, what: str, problem: object) -> None:
        kind = "" if isinstance(problem, (Unanswered, str)) else type(problem).__name__ + ": "
        self.results.note(name, f"{what}, {name}: {kind}{problem}")

    def interleave(self, names, rounds: int, what: str, sample: Callable[[str], float],
                   budget: float = 30) -> dict[str, list[float]]:
        """Takes turns; a kernel that was lost twice or used up its seconds sits out."""
        taken: dict[str, list[float]] = {n: [] for n in self.present(names)}
        used = dict.fromkeys(taken, 0.0)
        lost = dict.fromkeys(taken, 0)
        for _ in range(rounds):
            for name in taken:
                if used[name] > budget or lost[name] >= SAMPLE_LOSSES:
                    continue
                began = time.perf_counter()
                value = self.attempt(name, what, lambda n=name: sample(n))
                used[name] += time.perf_counter() - began
                if value is None:
                    lost[name] += 1
                else:
                    taken[name].append(value)
        return taken

    def put_medians(self, workload: Workload, taken: dict[str, list[float]],
                    scale: float = 1) -> None:
        for name, values in taken.items():
            self.put(workload, name, statistics.median(values) * scale if values else None)

    def count(self, workload: Workload, names, checks: list, run: Callable) -> None:
        """Counts the checks that hold; `run(name, check)` says true, or why not."""
        for name in self.checked(names):
            passed = lost = 0
            for check in checks:
                if lost >= SAMPLE_LOSSES and name != OURS:
                    break
                answer = self.attempt(name, f"row {workload.row}", lambda: run(name, check))
                lost += answer is None
                passed += answer is True
                if answer is not True and answer is not None:
                    self.note(name, f"row {workload.row}", answer)
            self.put(workload, name, passed)
