"""Row 8: start of the process to the first result."""

import time

from ..candidate import ALL, COLD, OURS
from ..kernel import Kernel
from ..workload import Workload

TITLE, SECONDS, QUICK = "8 start to first result", 60, 12
CACHED = Workload(8, "start to first result, with the start-up cache", "s", 0.7,
                  newest_jdk_only="the AOT cache came with JDK 25")
PLAIN = Workload(8, "start to first result, without cache", "s", 1.5)


def measure(arena) -> None:
    def start(name: str) -> float:
        kernel = Kernel(arena.candidates[name])
        began = time.perf_counter()
        try:
            kernel.start()
            assert kernel.run("1+1").result in ("2", None)  # rapaio: html only
            return time.perf_counter() - began
        finally:
            kernel.stop()

    taken = arena.interleave((*ALL, COLD), arena.some(7, 2), "row 8", start, budget=25)
    cold = taken.pop(COLD, [])
    arena.put_medians(CACHED, taken)
    taken[OURS] = cold
    arena.put_medians(PLAIN, taken)
