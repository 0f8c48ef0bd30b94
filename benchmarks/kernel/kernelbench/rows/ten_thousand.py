"""Row 11, the long run: ten thousand cells in one kernel of ours."""

import statistics

from ..candidate import OURS
from ..workload import Workload

TITLE, SECONDS, QUICK = "11 ten thousand cells", 200, None
CELLS, WARM_UP, STEP = 10_000, 300, 1_000
SLOPE = Workload(11, "10,000 cells: last 100 / first 100 after warm-up", "x", 1.5)
HEAP = Workload(11, "10,000 cells: heap after GC, last - at 2,000", "MB", 8)
RSS = Workload(11, "10,000 cells: RSS, last - at 2,000", "MB", 100)
KINDS = ["%d + 1", "int x%d = 1;", "int v = %d; v", "System.out.println(%d);",
         "for (int i = 0; i < 3; i++) { int y = %d; }", 'var s = "a" + %d; s.length()']
USED = ("System.gc(); Runtime.getRuntime().totalMemory()"
        " - Runtime.getRuntime().freeMemory()")


def measure(arena) -> None:
    with arena.fresh(OURS) as kernel:
        seconds, heap, rss = [], {}, {}
        for n in range(1, WARM_UP + CELLS + 1):
            # A student has some names, not ten thousand: variables are declared again and again.
            seconds.append(kernel.run(KINDS[n % 6] % (n % 50), 20).seconds)
            if n % STEP == 0:
                heap[n] = int(kernel.run(USED, 20).result) / 1e6
                rss[n] = kernel.rss_megabytes()
        warm = seconds[WARM_UP:]
        last = max(heap)
        arena.put(SLOPE, OURS, statistics.median(warm[-100:]) / statistics.median(warm[:100]))
        arena.put(HEAP, OURS, heap[last] - heap[2 * STEP])
        arena.put(RSS, OURS, rss[last] - rss[2 * STEP])
        arena.note(OURS, "row 11", "heap MB by cells: " + ", ".join(
            f"{n}: {mb:.0f}" for n, mb in heap.items()))
