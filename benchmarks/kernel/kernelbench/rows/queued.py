"""Row 12: fifty cells sent at once."""

import time

from ..candidate import ALL
from ..workload import Workload

TITLE, SECONDS, QUICK = "12 fifty queued cells", 25, 9
QUEUED = Workload(12, "50 queued cells", "s", 1)


def measure(arena) -> None:
    def queue(name: str) -> float:
        kernel = arena.warm(name)
        code = arena.candidates[name].pick("int q = %d; q", "q = %d; q")
        began = time.perf_counter()
        asked = [kernel.send(code % i, allow_stdin=False) for i in range(50)]
        kernel.collect(asked[-1], 20, began)
        return time.perf_counter() - began

    arena.put_medians(QUEUED, arena.interleave(ALL, arena.some(3, 1), "row 12", queue))
