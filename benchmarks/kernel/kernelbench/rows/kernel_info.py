"""Row 10: round trip of kernel_info, on the bare sockets."""

from ..candidate import ALL
from ..raw import round_trip
from ..workload import Workload

TITLE, SECONDS, QUICK = "10 kernel_info round trip", 12, 4
TRIP = Workload(10, "kernel_info round trip", "ms", 3)


def measure(arena) -> None:
    taken = arena.interleave(ALL, arena.some(60, 20), "row 10",
                             lambda name: round_trip(arena.warm(name), "kernel_info_request", {}))
    arena.put_medians(TRIP, taken, 1000)
