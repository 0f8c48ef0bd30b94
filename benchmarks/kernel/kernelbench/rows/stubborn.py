"""Row 4: cells that spend their time in the JDK, where no check can be woven in."""

import time

from ..candidate import JAVA, OURS
from ..workload import Workload, count_of

TITLE, SECONDS, QUICK = "4 interrupt of JDK code", 40, None
CELLS = ["java.util.stream.LongStream.range(0, Long.MAX_VALUE).map(Long::bitCount).sum()",
         "new java.net.ServerSocket(0).accept();"]
FREED = count_of(4, "JDK-only loop, blocking accept: cell released, kernel usable", len(CELLS))
SLOWEST = Workload(4, "JDK-only loop, blocking accept: slowest release", "s", 3)


def measure(arena) -> None:
    slowest: dict[str, float] = {}

    def run(name: str, code: str):
        kernel = arena.warm(name)
        asked = kernel.send(code, allow_stdin=False)
        time.sleep(0.7)
        began = time.perf_counter()
        kernel.interrupt()
        kernel.collect(asked, 6 if name == OURS else 4)
        slowest[name] = max(slowest.get(name, 0), time.perf_counter() - began)
        kernel.run("int usable = 1;", 5)
        return kernel.run("usable + 1", 5).status == "ok" or f"unusable after {code[:40]}"

    arena.count(FREED, JAVA, CELLS, run)
    for name, seconds in slowest.items():
        arena.put(SLOWEST, name, seconds)
        arena.drop(name)
