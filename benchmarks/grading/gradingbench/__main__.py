"""`./course bench grading`: submissions a minute, ours beside nbgrader, in one run."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from benchcommon.jdk import feature, find_java
from benchcommon.table import shown, table

from . import course
from .sides import Nbgrader, Ours

GOAL_RATIO = 10


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./course bench grading", description=__doc__,
        epilog="Exit code: 0 every goal met, 1 a goal missed, 2 wrong usage.")
    parser.add_argument("--json", action="store_true", help="rows as JSON, on stdout")
    parser.add_argument("--submissions", type=int, default=100, metavar="N", help="for ours; 100 unless given")
    parser.add_argument("--sample", type=int, default=8, metavar="N", help="of them for nbgrader; 8 unless given")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="of ours at a time; 2 unless given")
    return parser.parse_args()


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def measure(options: argparse.Namespace, java: str, folder: Path) -> list[dict]:
    root = Path(os.environ["BENCH_ROOT"])
    jar = Path(os.environ.get("COURSE_KERNEL_JAR") or root / "kernel/target/deepecon-kernel-all.jar")
    classpath = os.environ.get("COURSE_CLASSPATH") or os.pathsep.join(
        map(str, [root / "target/course/deepecon-course.jar", *sorted((root / "target/course/lib").glob("*.jar"))]))
    course.write(folder)
    cache = Path(os.environ["BENCH_CACHE"])
    ours = Ours(java, jar, classpath, cache, folder)
    say("Releasing the assignment")
    ours.release()
    inbox = folder / "inbox"
    names = course.submit(folder / "release/ten/ten.ipynb", inbox, options.submissions)
    first = folder / "first"
    shutil.copytree(inbox / names[0], first / names[0])
    ours.grade(first, 1, folder / "graded-first")  # makes the start-up archive, as the first grading does
    say(f"Ours: {len(names)} submissions, {options.jobs} at a time")
    fast = ours.grade(inbox, options.jobs, folder / "graded")
    sample = names[: options.sample]
    for name in sample:
        shutil.copytree(inbox / name, folder / "course/submitted" / name)
    nbgrader = Nbgrader(java, jar, classpath, cache, folder / "course")
    nbgrader.generate()
    say(f"nbgrader: {len(sample)} submissions, one after the other")
    slow = nbgrader.grade()
    mine, theirs = ours.scores(folder / "graded"), nbgrader.scores()
    same = sum(mine[name] == theirs[name] for name in sample)
    ours_rate, theirs_rate = 60 * len(names) / fast.seconds, 60 * len(sample) / slow.seconds
    return [
        row(f"submissions a minute ({len(names)}; nbgrader: a sample of {len(sample)})", "per min",
            ours_rate, theirs_rate, ours_rate / theirs_rate, f"ratio ≥ {GOAL_RATIO}",
            ours_rate / theirs_rate >= GOAL_RATIO),
        row("most memory at a time, all processes", "MB", fast.peak_megabytes, slow.peak_megabytes,
            slow.peak_megabytes / fast.peak_megabytes, "", True),
        row("the same for each job", "MB", fast.peak_megabytes / options.jobs, slow.peak_megabytes,
            slow.peak_megabytes * options.jobs / fast.peak_megabytes, "", True),
        row("submissions with the same score in every cell", f"of {len(sample)}", same, len(sample), 1.0,
            f"≥ {len(sample)}", same == len(sample)),
    ]


def row(workload, unit, ours, peer, ratio, goal, met) -> dict:
    return {"workload": workload, "ours": ours, "unit": unit, "bestPeer": peer, "peerName": "nbgrader",
            "ratio": round(ratio, 2), "goal": goal, "met": bool(met)}


def main() -> int:
    options = arguments()
    java = find_java(None)
    with tempfile.TemporaryDirectory(prefix="bench-grading-") as folder:
        rows = measure(options, java, Path(folder))
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        lines = [("workload", "ours", "nbgrader", "unit", "ratio", "goal", "met")]
        lines += [(r["workload"], shown(r["ours"]), shown(r["bestPeer"]), r["unit"], shown(r["ratio"]),
                   r["goal"], "yes" if r["met"] else "NO") for r in rows]
        print(table(lines, range(1, 3)))
        load = " ".join(f"{n:.1f}" for n in os.getloadavg())
        print(f"JDK {feature(java)}, {os.cpu_count()} processors, {options.jobs} jobs, load at the end {load}")
    return 0 if all(r["met"] for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
