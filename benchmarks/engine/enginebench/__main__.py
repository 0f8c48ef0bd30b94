"""`./course bench engine`: our training engine and its peers, side by side, in one run."""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import sys
from pathlib import Path

from benchcommon.jdk import feature, find_java
from benchcommon.progress import Progress

from . import first_fit
from .arena import Arena
from .data import ensure_data
from .java_sides import java_peers
from .peer import OURS, python_peers
from .results import Results
from .workload import ALL, FIRST_FIT, MATRIX, MEMORY, Workload

COLUMNS = (OURS, "keras-jax", "keras-tf", "jax", "jax-scan", "torch", "dl4j", "numpy")
ROUNDS, QUICK_ROUNDS = 5, 3
FRESH_ROUNDS, QUICK_FRESH_ROUNDS = 5, 2


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./course bench engine", description=__doc__,
        epilog="Exit code: 0 every goal met, 1 a goal missed, 2 wrong usage.")
    parser.add_argument("--json", action="store_true", help="rows as JSON, on stdout")
    parser.add_argument("--quick", action="store_true",
                        help="fewer rounds, settings as the last run found them: three minutes")
    parser.add_argument("--workloads", type=workloads, default=list(ALL), metavar="NAMES",
                        help="of: " + ", ".join(w.name for w in ALL))
    parser.add_argument("--sides", type=sides, default=list(COLUMNS), metavar="NAMES",
                        help="of: " + ", ".join(COLUMNS))
    parser.add_argument("--jdk", metavar="PATH", help="run the Java sides on this JDK")
    return parser.parse_args()


def workloads(text: str) -> list[Workload]:
    return [w for w in ALL if w.name in known(text, [w.name for w in ALL])]


def sides(text: str) -> list[str]:
    return known(text, list(COLUMNS))


def known(text: str, names: list[str]) -> list[str]:
    chosen = text.split(",")
    for name in chosen:
        if name not in names:
            raise argparse.ArgumentTypeError(f"there is no {name}; there are {', '.join(names)}")
    return [n for n in names if n in chosen]


def run(arena: Arena, options: argparse.Namespace) -> None:
    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    fresh = QUICK_FRESH_ROUNDS if options.quick else FRESH_ROUNDS
    progress = Progress(sum(seconds(w, options.quick) for w in options.workloads))
    try:
        for workload in options.workloads:
            progress.row(workload.title, seconds(workload, options.quick))
            arena.results.expect(workload)
            if workload is FIRST_FIT:
                first_fit.measure(arena.peers, arena.folder, fresh, arena.results)
            else:
                steps = workload.quick_steps if options.quick else workload.steps
                arena.measure(workload, rounds, steps, again=not options.quick)
    finally:
        progress.end()
        arena.close()


def seconds(workload: Workload, quick: bool) -> float:
    """About how long it takes on two idle cores."""
    if workload in MATRIX:
        return 3 if quick else 6
    if workload is FIRST_FIT:
        return 40 if quick else 100
    return 25 if quick else 100


def report(results: Results, java: str, options: argparse.Namespace) -> None:
    for note in results.notes:
        print("note:", note, file=sys.stderr)
    if MEMORY in results.values:  # the last line
        results.values[MEMORY] = results.values.pop(MEMORY)
    if options.json:
        print(json.dumps(results.rows(), indent=1))
        return
    load = " ".join(f"{n:.1f}" for n in os.getloadavg())
    print(results.table())
    print("losses: largest distance from the median after the first epoch, same data and weights")
    print("best settings found:\n" + results.settings_text())
    print("; ".join(results.versions.values()))
    print(f"JDK {feature(java)}, {processor()}, {os.cpu_count()} processors, "
          f"load at the end {load}")


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # and end the sides, too
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))
    options = arguments()
    busy = os.getloadavg()[0]
    if busy > 1:
        print(f"note: the load is {busy:.1f} before anything is measured; figures need an idle "
              "machine", file=sys.stderr)
    cache = Path(os.environ["BENCH_CACHE"])
    java = find_java(options.jdk)
    peers = [p for p in python_peers() if p.name in options.sides]
    peers = java_peers(cache, java, options.sides) + peers
    results = Results(peers, options.sides)
    arena = Arena(peers, ensure_data(cache / "data"), cache, results)
    run(arena, options)
    report(results, java, options)
    for workload in results.missed():
        print(f"goal missed: {workload.title}", file=sys.stderr)
    return 1 if results.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
