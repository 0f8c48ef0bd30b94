"""Row 21: an autograded notebook under nbgrader's contract: exact points, every time.

nbgrader itself is not installed here. Its rules are few and as they are documented: cells run through
nbclient with errors allowed and an interrupt at the time limit; a test cell scores 0 if it has an
error output or any stderr text; a number as its result is partial credit; else it scores in full.
"""

from nbformat import v4

from ..candidate import ALL, OURS
from ..notebook import run_notebook
from ..workload import Workload

TITLE, SECONDS, QUICK = "21 nbgrader contract", 95, None
RUNS, PEER_RUNS, CELL_SECONDS, POINTS = 20, 1, 2, 4
EXACT = Workload(21, f"autograde under nbgrader's rules: exact runs ({RUNS}; peers {PEER_RUNS})",
                 "%", 100, more_is_better=True)
# name, Java, Python, points
CELLS = [
    ("solution", "int twice(int n) { return 2 * n; }", "def twice(n): return 2 * n", None),
    ("pass", "if (twice(2) != 4) throw new AssertionError();", "assert twice(2) == 4", 4),
    ("fail", 'if (twice(2) != 5) throw new AssertionError("twice");', "assert twice(2) == 5", 0),
    ("timeout", "while (true) { }", "while True: pass", 0),
    ("pass after timeout", "if (twice(3) != 6) throw new AssertionError();",
     "assert twice(3) == 6", 4),
    ("logging", 'java.util.logging.Logger.getLogger("x").info("note"); twice(1);',
     'import logging; logging.getLogger("x").info("note")', 4),
    ("stderr", 'System.err.println("debug");', 'import sys; print("debug", file=sys.stderr)', 0),
    ("partial", "1.5", "1.5", 1.5),
]


def measure(arena) -> None:
    for name in arena.present(ALL):
        number = RUNS if name == OURS else PEER_RUNS
        exact = sum(arena.attempt(name, "row 21", lambda: _grades(arena, name)) is True
                    for _ in range(number))
        arena.put(EXACT, name, 100 * exact / number)


def _grades(arena, name: str) -> bool:
    candidate = arena.candidates[name]
    book = v4.new_notebook(cells=[v4.new_code_cell(candidate.pick(java, python))
                                  for _, java, python, _ in CELLS])
    run_notebook(candidate, book, timeout=CELL_SECONDS, allow_errors=True,
                 interrupt_on_timeout=True, raise_on_iopub_timeout=True)
    for (what, _, _, points), cell in zip(CELLS, book.cells):
        got = None if points is None else _grade(cell)
        if got != points:
            arena.note(name, "row 21", f"{what}: {got} points, expected {points}")
            return False
    return True


def _grade(cell) -> float:
    """As nbgrader's `utils.determine_grade`."""
    for output in cell.outputs:
        if output.output_type == "error":
            return 0
        if output.output_type == "stream" and output.name == "stderr":
            return 0
    for output in cell.outputs:
        if output.output_type == "execute_result":
            return float(output["data"]["text/plain"])
    return POINTS
