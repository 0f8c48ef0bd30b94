"""`./course bench kernel`: our Java kernel and its peers, side by side, in one run."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from pathlib import Path

from benchcommon.jdk import feature, find_java
from benchcommon.progress import Progress

from . import rows
from .arena import Arena
from .candidate import ALL, COLD, OURS
from .ours import ours
from .peers import peers
from .results import Results
from .workload import Workload


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./course bench kernel", description=__doc__,
        epilog="Exit code: 0 every goal met, 1 a goal missed, 2 wrong usage.")
    parser.add_argument("--json", action="store_true", help="rows as JSON, on stdout")
    parser.add_argument("--rows", type=numbers, help="only these rows of the bar, such as 8,11")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions: two minutes")
    parser.add_argument("--verbose", action="store_true",
                        help="say what failed in the peers, too, not only in ours")
    parser.add_argument("--jdk", metavar="PATH", help="run all Java kernels on this JDK")
    parser.add_argument("--kernels", default=",".join(ALL), metavar="NAMES",
                        help="of: " + ", ".join(ALL))
    return parser.parse_args()


def numbers(text: str) -> list[int]:
    try:
        chosen = [int(word) for word in text.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected numbers such as 8,11, got {text}") from None
    unknown = [n for n in chosen if n not in rows.MODULES]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no row {unknown[0]}; rows are 1 to 24")
    return chosen


def kernel_jar() -> Path:
    jar = Path(os.environ.get("COURSE_KERNEL_JAR")
               or Path(os.environ["BENCH_ROOT"]) / "kernel/target/deepecon-kernel-all.jar")
    if not jar.is_file():
        raise SystemExit(f"{jar} is missing. Build it: ./course test, or mvn -pl kernel package")
    return jar


def run_rows(arena: Arena, chosen: list[int]) -> None:
    seconds = (lambda m: m.QUICK) if arena.quick else (lambda m: m.SECONDS)
    modules = [m for m in rows.load(chosen) if seconds(m) is not None]
    progress = Progress(sum(map(seconds, modules)))
    try:
        for module in modules:
            progress.row(module.TITLE, seconds(module))
            arena.attempt(OURS, module.TITLE, lambda: module.measure(arena))
            for declared in vars(module).values():  # one that was not reached is missed
                if isinstance(declared, Workload):
                    arena.put(declared, OURS, None)
    finally:
        progress.end()
        arena.close()


def report(results: Results, options: argparse.Namespace) -> None:
    load = " ".join(f"{n:.1f}" for n in os.getloadavg())
    for note in results.notes_of(ALL if options.verbose else (OURS, COLD)):
        print("note:", note, file=sys.stderr)
    if options.json:
        print(json.dumps(results.rows(), indent=1))
    else:
        print(results.table())
        print(f"JDK {results.jdk}, {os.cpu_count()} processors, load at the end {load}")
    for workload in results.missed():
        print(f"goal missed: row {workload.row}, {workload.name}", file=sys.stderr)


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # and end the kernels, too
    options = arguments()
    cache = Path(os.environ["BENCH_CACHE"])
    java = find_java(options.jdk)
    jdk = feature(java)
    wanted = options.kernels.split(",")
    candidates = (ours(cache, java, jdk, kernel_jar()) if OURS in wanted else {})
    candidates |= peers(cache, java, wanted)
    results = Results(jdk)
    arena = Arena(candidates, results, options.quick, java)
    run_rows(arena, options.rows or list(rows.MODULES))
    report(results, options)
    return 1 if results.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
