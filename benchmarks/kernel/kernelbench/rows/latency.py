"""Row 11: warm cells and completion, p50."""

from ..candidate import ALL
from ..raw import round_trip
from ..workload import Workload

TITLE, SECONDS, QUICK = "11 latency of warm cells", 60, 16

CLASS = "class Account {\n" + "".join(
    f"    private double amount{i} = {i}.5;\n"
    f"    double interest{i}(double rate) {{ return amount{i} * rate; }}\n" for i in range(14)
) + "}"
PYTHON_CLASS = "class Account:\n" + "".join(
    f"    amount{i} = {i}.5\n    def interest{i}(self, rate): return self.amount{i} * rate\n"
    for i in range(14))

CELLS = [
    (Workload(11, "warm 1+1, p50", "ms", 20), "1+1", "1+1"),
    (Workload(11, "warm int x=1;, p50", "ms", 15), "int x=1;", "x=1"),
    (Workload(11, "warm int v = 1; v, p50", "ms", 20), "int v = 1; v", "v = 1; v"),
    (Workload(11, "30-line class, p50", "ms", 25), CLASS, PYTHON_CLASS),
]
COMPLETION = Workload(11, "completion, p50", "ms", 30)
WARM_UP = 30


def measure(arena) -> None:
    for name in arena.present(ALL):
        arena.attempt(name, "row 11", lambda: _warm_up(arena, name))
    taken: dict = {}

    def all_cells(name: str) -> float:
        """One of each, in turn, so that none profits from running later."""
        for workload, java, python in CELLS:
            code = arena.candidates[name].pick(java, python)
            seconds = arena.warm(name).run(code).seconds
            taken.setdefault(workload, {}).setdefault(name, []).append(seconds)
        return 0

    arena.interleave(ALL, arena.some(50, 10), "row 11", all_cells, budget=25)
    for workload, *_ in CELLS:
        arena.put_medians(workload, taken.get(workload, {}), 1000)
    completed = arena.interleave(ALL, arena.some(30, 9), "row 11",
                             lambda name: _complete(arena, name), budget=8)
    arena.put_medians(COMPLETION, completed, 1000)


def _warm_up(arena, name: str) -> None:
    for i in range(arena.some(WARM_UP, 8)):
        for _, java, python in CELLS:
            arena.warm(name).run(arena.candidates[name].pick(java, python))
        _complete(arena, name)


def _complete(arena, name: str) -> float:
    code = arena.candidates[name].pick('"text".sub', '"text".sp')
    return round_trip(arena.warm(name), "complete_request",
                      {"code": code, "cursor_pos": len(code)})
