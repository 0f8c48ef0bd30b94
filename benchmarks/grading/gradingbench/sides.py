"""The two graders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from .watch import Watched, run

SPEC = "share/jupyter/kernels/java"


class Ours:
    """The commands of ./course, run as ./course runs them."""

    def __init__(self, java: str, kernel_jar: Path, classpath: str, cache: Path, folder: Path):
        self.java, self.kernel_jar, self.classpath, self.folder = java, kernel_jar, classpath, folder
        self.cache = cache / "grading"

    def _command(self, main: str, *words) -> list[str]:
        path = f"{self.classpath}{os.pathsep}{self.kernel_jar}"
        flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms32m", "-cp", path]
        assignments = self.folder / "notebooks/assignments"
        return [self.java, *flags, f"org.deepecon.grading.{main}", "--assignments", str(assignments),
                "ten", *map(str, words)]

    def release(self) -> None:
        run(self._command("release.ReleaseCommand", "--nbgrader", self.folder / "course"), cwd=self.folder)

    def grade(self, inbox: Path, jobs: int, graded: Path) -> Watched:
        # The start-up archive, which ./course keeps in .course; nbgrader's kernel has its own.
        words = ("--submissions", inbox, "--jobs", jobs, "--graded", graded, "--cache", self.cache)
        return run(self._command("grade.GradeCommand", *words), cwd=self.folder)

    @staticmethod
    def scores(graded: Path) -> dict[str, dict[str, float]]:
        scores = {}
        for file in graded.glob("*/result.json"):
            result = json.loads(file.read_text())
            scores[file.parent.name] = {
                exercise["gradeId"]: sum(claim["earned"] for claim in exercise["verdict"]["claims"])
                for exercise in result["exercises"]
            }
        return scores


class Nbgrader:
    """nbgrader with our kernel, which has the start-up cache; one submission after the other."""

    def __init__(self, java: str, kernel_jar: Path, classpath: str, cache: Path, course: Path):
        self.course = course
        prefix = cache / "jupyter"
        install = [java, "-jar", str(kernel_jar), "kernel", "install", "--prefix", str(prefix),
                   "--classpath", classpath]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
        self.environment = {
            **os.environ,
            "JUPYTER_PATH": str(prefix / "share/jupyter"),
            "JUPYTER_CONFIG_DIR": str(prefix / "config"),
            "JUPYTER_DATA_DIR": str(prefix / "data"),
            "IPYTHONDIR": str(prefix / "ipython"),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        }

    def _run(self, *words: str) -> Watched:
        return run([sys.executable, "-m", "nbgrader", *words], cwd=self.course, env=self.environment)

    def generate(self) -> None:
        self._run("generate_assignment", "ten", "--create")

    def grade(self) -> Watched:
        return self._run("autograde", "ten", "--create")

    def scores(self) -> dict[str, dict[str, float]]:
        from nbgrader.api import Gradebook

        with Gradebook(f"sqlite:///{self.course}/gradebook.db") as gradebook:
            return {
                submission.student.id: {g.name: g.auto_score for g in submission.notebooks[0].grades}
                for submission in gradebook.assignment_submissions("ten")
            }
