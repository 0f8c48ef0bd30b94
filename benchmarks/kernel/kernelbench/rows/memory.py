"""Row 22: resident memory after the first cell, with a heap of at most 512 MB."""

from ..candidate import ALL
from ..workload import Workload

TITLE, SECONDS, QUICK = "22 resident memory", 15, 6
RSS = Workload(22, "RSS after the first cell, -Xmx512m", "MB", 170)


def measure(arena) -> None:
    def use(name: str) -> float:
        with arena.fresh(name, JDK_JAVA_OPTIONS="-Xmx512m") as kernel:
            kernel.run("1+1")
            return kernel.rss_megabytes()

    arena.put_medians(RSS, arena.interleave(ALL, arena.some(3, 1), "row 22", use))
