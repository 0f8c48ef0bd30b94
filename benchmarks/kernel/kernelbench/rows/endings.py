"""Row 16: shutdown request to the end of the process; restart to ready."""

import time

import psutil

from ..candidate import ALL
from ..kernel import Kernel
from ..workload import Workload

TITLE, SECONDS, QUICK = "16 shutdown and restart", 60, 5
END = Workload(16, "shutdown request to process exit (10 = longer)", "s", 0.5)
RESTART = Workload(16, "restart to ready", "s", 1.5)
LIMIT = 10


def measure(arena) -> None:
    rounds = arena.some(2, 1)
    names = arena.checked(ALL)  # a peer that does not end costs the whole limit
    arena.put_medians(END, arena.interleave(names, rounds, "row 16", lambda n: _end(arena, n), 25))
    arena.put_medians(RESTART,
                      arena.interleave(names, rounds, "row 16", lambda n: _restart(arena, n), 25))


def _end(arena, name: str) -> float:
    with arena.fresh(name) as kernel:
        kernel.run("1+1")
        family = kernel.processes
        began = time.perf_counter()
        kernel.client.shutdown()
        kernel.manager.provisioner.process  # the provisioner reaps the child
        while time.perf_counter() - began < LIMIT:
            kernel.alive()
            if not any(_runs(p) for p in family):
                return time.perf_counter() - began
            time.sleep(0.01)
        return LIMIT


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _restart(arena, name: str) -> float:
    with arena.fresh(name) as kernel:
        kernel.run("1+1")
        began = time.perf_counter()
        kernel.manager.restart_kernel()
        kernel.await_answer(20)
        return time.perf_counter() - began
