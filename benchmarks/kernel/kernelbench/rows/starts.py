"""Row 9: every start succeeds."""

from ..candidate import ALL, OURS
from ..kernel import Kernel
from ..workload import Workload

TITLE, SECONDS, QUICK = "9 starts that succeed", 175, 8
LIMIT = 10


def measure(arena) -> None:
    wanted = arena.some(200, 8)
    share = Workload(9, f"starts that succeed ({wanted}; peers {wanted // 40 or 1})", "%", 100,
                     more_is_better=True)
    for name in arena.checked(ALL):
        number = wanted if name == OURS else max(1, wanted // 40)
        good = sum(_starts(arena, name) for _ in range(number))
        arena.put(share, name, 100 * good / number)


def _starts(arena, name: str) -> bool:
    kernel = Kernel(arena.candidates[name])
    try:
        kernel.start(LIMIT)
        return kernel.run("1+1", LIMIT).status == "ok"
    except Exception as failed:  # noqa: BLE001 - a failed start is what is counted
        arena.note(name, "row 9", failed)
        return False
    finally:
        kernel.stop()
