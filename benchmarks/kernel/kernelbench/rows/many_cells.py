"""Row 13: three hundred cells of three snippets."""

import statistics

from ..candidate import ALL
from ..workload import Workload

TITLE, SECONDS, QUICK = "13 three hundred cells", 70, None
CELLS = 300
RATIO = Workload(13, "300 three-snippet cells: last 10 / first 10", "x", 1.5)
GROWTH = Workload(13, "300 three-snippet cells: RSS growth", "MB", 150)
JAVA = 'int a%d = %d; String b%d = "s" + a%d; b%d.length()'
PYTHON = 'a%d = %d; b%d = "s" + str(a%d); len(b%d)'


def measure(arena) -> None:
    for name in arena.present(ALL):
        figures = arena.attempt(name, "row 13", lambda: _many(arena, name))
        if figures:
            arena.put(RATIO, name, figures[0])
            arena.put(GROWTH, name, figures[1])


def _many(arena, name: str) -> tuple[float, float]:
    with arena.fresh(name) as kernel:
        kernel.run("1+1")
        before = kernel.rss_megabytes()
        code = arena.candidates[name].pick(JAVA, PYTHON)
        seconds = [kernel.run(code % (i, i, i, i, i), 20).seconds for i in range(CELLS)]
        ratio = statistics.median(seconds[-10:]) / statistics.median(seconds[:10])
        return ratio, kernel.rss_megabytes() - before
