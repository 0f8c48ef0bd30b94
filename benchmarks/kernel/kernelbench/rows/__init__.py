"""The rows of the bar: each module has TITLE, SECONDS, QUICK (None: not with --quick), measure."""

from importlib import import_module

MODULES = {
    1: "conformance_row", 2: "schema", 3: "interrupts", 4: "stubborn", 5: "stdout_speed",
    6: "stdout_loss", 7: "late_output", 8: "startup", 9: "starts", 10: "kernel_info",
    11: "latency", 12: "queued", 13: "many_cells", 14: "survival", 15: "execute_semantics",
    16: "endings", 17: "runtime_errors", 18: "compile_errors", 19: "redefinition", 20: "help",
    21: "grading", 22: "memory", 23: "busy_help", 24: "clients",
}
# The ten thousand cells belong to row 11, but run by themselves.
EXTRA = {11: ["ten_thousand"]}


def load(numbers) -> list:
    """The modules of these rows, in the order they run: timings first, while all is calm."""
    names = []
    for number in sorted(numbers, key=lambda n: (n not in TIMED, n)):
        names += [MODULES[number], *EXTRA.get(number, [])]
    return [import_module(f"{__name__}.{name}") for name in names]


TIMED = (5, 8, 10, 11, 12, 16, 22)
