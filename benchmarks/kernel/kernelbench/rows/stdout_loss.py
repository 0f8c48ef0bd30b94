"""Row 6: one huge print, and four threads printing at once."""

from ..candidate import ALL
from ..raw import flood
from ..workload import Workload

TITLE, SECONDS, QUICK = "6 large and parallel output", 25, 5
HUGE = Workload(6, "10 MB in one print: kept", "%", 100, more_is_better=True)
THREADS = Workload(6, "4 threads x 2,500 lines: kept", "%", 100, more_is_better=True)
MEGA = 10_000_000
JAVA_HUGE = f'System.out.println("x".repeat({MEGA}));'
PYTHON_HUGE = f'print("x" * {MEGA})'
JAVA_THREADS = """
Thread[] printers = new Thread[4];
for (int t = 0; t < 4; t++) {
    final int id = t;
    printers[t] = new Thread(() -> {
        for (int i = 0; i < 2500; i++) System.out.println("t" + id + ":" + i);
    });
    printers[t].start();
}
for (Thread printer : printers) printer.join();
"""
PYTHON_THREADS = """
import threading
def work(t):
    for i in range(2500): print(f"t{t}:{i}\\n", end="")
printers = [threading.Thread(target=work, args=(t,)) for t in range(4)]
for p in printers: p.start()
for p in printers: p.join()
"""
LINES = {f"t{t}:{i}" for t in range(4) for i in range(2500)}


def measure(arena) -> None:
    for name in arena.checked(ALL):
        pick = arena.candidates[name].pick
        arena.put(HUGE, name, arena.attempt(name, "row 6", lambda: 100 * flood(
            arena.warm(name), pick(JAVA_HUGE, PYTHON_HUGE), 15)[1].count("x") / MEGA))
        arena.put(THREADS, name, arena.attempt(name, "row 6", lambda: 100 * len(
            LINES & set(flood(arena.warm(name), pick(JAVA_THREADS, PYTHON_THREADS), 15)[1]
                        .splitlines())) / len(LINES)))
