"""Row 23: completion and inspection while a cell runs."""

import time

from ..candidate import ALL
from ..workload import Workload

TITLE, SECONDS, QUICK = "23 help during a running cell", 25, 12
HELP = Workload(23, "completion and inspection while a cell runs, slower one", "s", 0.3)


def measure(arena) -> None:
    def ask(name: str) -> float:
        kernel, pick = arena.warm(name), arena.candidates[name].pick
        busy = kernel.send(pick("Thread.sleep(1500);", "import time; time.sleep(1.5)"),
                           allow_stdin=False)
        time.sleep(0.3)
        code = pick("String.valueO", "str.spl")
        began = time.perf_counter()
        kernel.ask("complete_request", {"code": code, "cursor_pos": len(code)})
        completed = time.perf_counter()
        code = pick("Math.max", "str.split")
        kernel.ask("inspect_request", {"code": code, "cursor_pos": len(code), "detail_level": 0})
        slower = max(completed - began, time.perf_counter() - completed)
        kernel.collect_idle(busy)
        return slower

    arena.put_medians(HELP, arena.interleave(ALL, arena.some(3, 1), "row 23", ask))
