"""Row 5: a hundred thousand lines, timed on the bare socket, in a kernel that has run one cell."""

from ..candidate import ALL
from ..raw import flood
from ..workload import Workload

TITLE, SECONDS, QUICK = "5 stdout throughput", 60, 20
LINES = 100_000
TEXT = "the quick brown fox jumps over the lazy dog"
KEPT = Workload(5, "100,000 printed lines: kept, in order", "%", 100, more_is_better=True)
SPEED = Workload(5, "100,000 printed lines: speed", "MB/s", 20, more_is_better=True)
JAVA = f'for (int i = 0; i < {LINES}; i++) System.out.println(i + " {TEXT}");'
PYTHON = f'for i in range({LINES}): print(i, "{TEXT}")'
EXPECTED = "".join(f"{i} {TEXT}\n" for i in range(LINES))


def measure(arena) -> None:
    kept: dict[str, float] = {}

    def print_all(name: str) -> float:
        code = arena.candidates[name].pick(JAVA, PYTHON)
        seconds, text = flood(arena.warm(name), code, limit=15)
        kept[name] = min(kept.get(name, 100), kept_share(text, EXPECTED))
        return len(text) / 1e6 / seconds

    for name in arena.present(ALL):  # how long a kernel starts is row 8's figure
        arena.attempt(name, "row 5", lambda: arena.warm(name).run("1 + 1"))
    taken = arena.interleave(ALL, arena.some(5, 2), "row 5", print_all, budget=20)
    for name in taken:
        arena.put(KEPT, name, kept.get(name))
    arena.put_medians(SPEED, taken)


def kept_share(text: str, expected: str) -> float:
    """Per cent of the lines that came; 0 if they came out of order."""
    if text == expected:
        return 100
    lines = text.splitlines()
    numbers = [int(line.split()[0]) for line in lines if line[:1].isdigit()]
    if numbers != sorted(numbers):
        return 0
    return 100 * min(len(lines), LINES - 1) / LINES
