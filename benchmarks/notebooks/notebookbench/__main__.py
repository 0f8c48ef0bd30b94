"""`./course bench notebooks`: lectures from top to bottom, ours beside Python, one after the other."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys

from benchcommon.jdk import feature, find_java
from benchcommon.progress import Progress
from benchcommon.table import shown, table

from . import sides
from .lectures import ALL, SECONDS, Lecture

GOAL = 0.5


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./course bench notebooks", description=__doc__,
        epilog="Exit code: 0 every goal met, 1 a goal missed, 2 wrong usage.")
    parser.add_argument("--json", action="store_true", help="rows as JSON, on stdout")
    parser.add_argument("--repeat", type=int, default=3, metavar="N", help="runs of each side; 3 unless given")
    parser.add_argument("--only", metavar="NAME", help="notebooks with NAME in their name")
    return parser.parse_args()


def chosen(only: str | None) -> list[Lecture]:
    lectures = [lecture for lecture in ALL if only is None or only in lecture.notebook]
    if not lectures:
        names = ", ".join(lecture.notebook for lecture in ALL)
        print(f"--only {only}: no such notebook; there are {names}", file=sys.stderr)
        raise SystemExit(2)
    for lecture in lectures:
        if not lecture.path.exists():
            print(f"left out, not written yet: {lecture.notebook}", file=sys.stderr)
    return [lecture for lecture in lectures if lecture.path.exists()]


def measure(lectures: list[Lecture], repeat: int) -> list[dict]:
    """Interleaved, so that a slow minute of the machine meets both sides."""
    times: dict[str, tuple[list[float], list[float]]] = {each.notebook: ([], []) for each in lectures}
    progress = Progress(SECONDS * repeat * len(lectures))
    for turn in range(repeat):
        for lecture in lectures:
            progress.row(f"{lecture.notebook}, turn {turn + 1} of {repeat}", SECONDS)
            mine, theirs = times[lecture.notebook]
            mine.append(sides.ours(lecture))
            theirs.append(sides.python(lecture))
    progress.end()
    return [row(name, *both) for name, both in times.items()]


def row(name: str, mine: list[float], theirs: list[float]) -> dict:
    ours, python = statistics.median(mine), statistics.median(theirs)
    return {"workload": name, "ours": round(ours, 3), "unit": "s", "bestPeer": round(python, 3),
            "peerName": "Python", "ratio": round(ours / python, 3), "goal": f"≤ {GOAL}",
            "met": ours / python <= GOAL, "oursAll": mine, "peerAll": theirs}


def main() -> int:
    options = arguments()
    rows = measure(chosen(options.only), max(1, options.repeat))
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        lines = [("notebook", "ours", "Python", "unit", "ratio", "goal", "met")]
        lines += [(r["workload"], shown(r["ours"]), shown(r["bestPeer"]), r["unit"], shown(r["ratio"]), r["goal"],
                   "yes" if r["met"] else "NO") for r in rows]
        print(table(lines, range(1, 3)))
        load = " ".join(f"{n:.1f}" for n in os.getloadavg())
        print(f"median of {options.repeat}; JDK {feature(find_java(None))}, Python "
              f"{sys.version.split()[0]}, {os.cpu_count()} processors, load at the end {load}")
    return 0 if all(r["met"] for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
