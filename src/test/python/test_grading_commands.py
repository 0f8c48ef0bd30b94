"""The instructor's whole way with the real commands: release, grade, feedback, gradebook, similar;
and nbgrader on the same notebooks, which must give the same score for every cell of every student."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import course_java
import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

pytestmark = [pytest.mark.newest_jdk, pytest.mark.timeout(600)]

EXERCISES = course_java.ROOT / "src/test/resources/grading/exercises"
HALF = "double half(double x) {\n    // BEGIN SOLUTION\n    return x / 2;\n    // END SOLUTION\n}"
SQUARES = """int[] squares(int n) {
    // BEGIN SOLUTION
    return IntStream.range(0, n).map(i -> i * i).toArray();
    // END SOLUTION
}"""
GREET = """String greet(String name) {
    // BEGIN SOLUTION
    return name.isEmpty() ? "" : "Hello, " + name + "!";
    // END SOLUTION
}"""

RIGHT = {
    "half": "double half(double x) { return 0.5 * x; }",
    "squares": "int[] squares(int n) { var s = new int[n]; for (int i = 0; i < n; i++) s[i] = i * i; return s; }",
    "greet": 'String greet(String name) { return name.isEmpty() ? "" : "Hello, " + name + "!"; }',
}
# student: answers that differ from the right ones (None: nothing was typed), and the points
STUDENTS = {
    "right": ({}, {"half": 2, "squares": 2, "greet": 2}),
    "partial": (
        {"half": "double half(double x) { return x == 3 ? 1.5 : 0; }", "greet": None},
        {"half": 1, "squares": 2, "greet": 0},
    ),
    "wrong": (
        {
            "half": "int half(int x) { return x / 2; }",
            "squares": "int[] squares(int n) { return new int[n + 1]; }",
            "greet": 'String greet(String name) { return "Hi"; }',
        },
        {"half": 0, "squares": 0, "greet": 0},
    ),
    "untouched": (dict.fromkeys(RIGHT), {"half": 0, "squares": 0, "greet": 0}),
    "endless": (
        {"half": "double half(double x) { while (true) { } }"},
        {"half": 0, "squares": 2, "greet": 2},
    ),
    "stderr": (
        {"half": 'double half(double x) { System.err.println("hm"); return x / 2; }'},
        {"half": 2, "squares": 2, "greet": 2},
    ),
    "deleting": ({}, {"half": 2, "squares": 2, "greet": 2}),
}


def named(source, grade_id, **flags):
    entry = {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False}
    return new_code_cell(source, metadata={"nbgrader": {**entry, **flags, "grade_id": grade_id}})


def instructors(folder: Path, half=HALF) -> Path:
    """A course with one assignment of three exercises; returns the folder of its notebooks."""
    notebooks = folder / "notebooks"
    shutil.copytree(EXERCISES, notebooks / "exercises")
    cells = [new_markdown_cell("# Three exercises"), named("double given = 2;", "setup", locked=True)]
    for name, source in {"half": half, "squares": SQUARES, "greet": GREET}.items():
        cells.append(named(source, name, solution=True))
        cells.append(named(f"%check {name}", f"{name}_test", grade=True, locked=True, points=2))
    kernelspec = {"name": "java", "language": "java", "display_name": "Java"}
    notebook = new_notebook(cells=cells, metadata={"kernelspec": kernelspec})
    nbformat.write(notebook, notebooks / "three.ipynb")
    (notebooks / "assignments").mkdir()
    (notebooks / "assignments" / "ps1.json").write_text(
        json.dumps(
            {
                "title": "Three exercises",
                "notebooks": ["../three.ipynb"],
                "due": "2027-03-05T23:59:00Z",
                "late": {"percentPerDay": 10, "graceMinutes": 15, "capPercent": 50},
            }
        )
    )
    return notebooks


def command(name, folder, *arguments):
    main = f"org.deepecon.grading.{name}.{name.capitalize()}Command"
    assignments = folder / "notebooks" / "assignments"
    return course_java.run(main, "--assignments", assignments, *arguments, cwd=folder)


def submit(released, target, student):
    changes, _ = STUDENTS[student]
    notebook = nbformat.read(released, as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in RIGHT:
            cell.source = changes.get(name, RIGHT[name]) or cell.source
    if student == "deleting":
        notebook.cells = [cell for cell in notebook.cells if cell.source != "%check squares"]
    place = target / student / "ps1"
    place.mkdir(parents=True)
    nbformat.write(notebook, place / "three.ipynb")
    (place / "timestamp.txt").write_text("2027-03-06 10:00:00 UTC\n")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The instructor's folder after release and submission; nbgrader's course is in `course/`."""
    folder = tmp_path_factory.mktemp("grading course")
    instructors(folder)
    done = command("release", folder, "ps1", "--nbgrader", folder / "course")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 stubs compile, 6 points" in done.stdout
    for student in STUDENTS:
        submit(folder / "release/ps1/three.ipynb", folder / "course/submitted", student)
    return folder


@pytest.fixture(scope="module")
def ours(course):
    """Our points: student -> cell -> points."""
    done = command("grade", course, "ps1", "--submissions", course / "course/submitted", "--jobs", 2)
    assert done.returncode == 0, done.stdout + done.stderr
    results = (course / "graded/ps1").glob("*/result.json")
    return {path.parent.name: points(json.loads(path.read_text())) for path in results}


def points(result):
    return {
        exercise["gradeId"]: sum(claim["earned"] for claim in exercise["verdict"]["claims"])
        for exercise in result["exercises"]
    }


@pytest.fixture(scope="module")
def theirs(course, tmp_path_factory):
    """nbgrader's points, through all its steps."""
    from nbgrader.api import Gradebook

    environment = course_java.jupyter_with_course(tmp_path_factory.mktemp("jupyter"))
    for words in (["generate_assignment", "ps1", "--create"], ["autograde", "ps1", "--create"], ["generate_feedback", "ps1"]):
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *words],
            cwd=course / "course",
            env=environment,
            capture_output=True,
            text=True,
            timeout=280,
        )
        assert done.returncode == 0, done.stderr
    scores = {}
    with Gradebook(f"sqlite:///{course}/course/gradebook.db") as gradebook:
        for student in STUDENTS:
            notebook = gradebook.find_submission("ps1", student).notebooks[0]
            scores[student] = {grade.name: grade.auto_score for grade in notebook.grades}
    return scores


@pytest.mark.parametrize("student", STUDENTS)
def test_every_student_gets_the_points_earned(ours, student):
    expected = {f"{name}_test": value for name, value in STUDENTS[student][1].items()}
    assert ours[student] == expected


@pytest.mark.parametrize("student", STUDENTS)
def test_nbgrader_gives_the_same_score_for_each_cell(ours, theirs, student):
    assert theirs[student] == ours[student]


def test_nbgrader_makes_the_same_release(course, theirs):
    ours, nbgraders = (
        [(cell.source, cell.metadata.get("nbgrader", {}).get("checksum")) for cell in notebook.cells]
        for notebook in (
            nbformat.read(course / "release/ps1/three.ipynb", as_version=4),
            nbformat.read(course / "course/release/ps1/three.ipynb", as_version=4),
        )
    )
    assert ours == nbgraders
    assert len(list((course / "course/feedback").glob("*/ps1/three.html"))) == len(STUDENTS)


def test_feedback_shows_tampering_and_no_hidden_test(course, ours):
    done = command("feedback", course, "ps1")
    assert done.returncode == 0, done.stderr
    assert "7 pages" in done.stdout and "1 with a report of changed or deleted cells" in done.stdout
    pages = {path.stem: path.read_text() for path in (course / "feedback/ps1").glob("*.html")}
    assert set(pages) == set(STUDENTS)
    assert "squares_test&quot; was deleted; restored" in pages["deleting"]
    assert "halves the secret" in pages["partial"] and "20.3685" not in "".join(pages.values())


def test_the_gradebook_counts_lateness_and_points_by_hand(course, ours):
    comments = course / "graded/ps1/wrong/comments.json"
    comments.write_text('{"cells": {"greet_test": {"points": 0.5, "comment": "Nearly."}}}')
    assert command("gradebook", course, "ps1").returncode == 0
    table = (course / "gradebook/ps1/gradebook.csv").read_text().splitlines()
    rows = {row.split(",")[0]: row for row in table}
    assert rows["student"].startswith("student,half_test,squares_test,greet_test,extra,raw,days_late")
    assert rows["right"] == "right,2,2,2,0,6,1,0.6,5.4,6,0,graded"
    assert rows["wrong"].startswith("wrong,0,0,0.5,0,0.5,1,0.05,0.45,6,0")
    again = command("grade", course, "ps1", "--submissions", course / "course/submitted")
    assert again.returncode == 0 and comments.exists()
    scope = json.loads((course / "gradebook/ps1/gradescope/right/results.json").read_text())
    assert scope["score"] == 5.4 and len(scope["tests"]) == 6


def test_the_same_code_under_other_names_is_found(course, tmp_path):
    inbox = tmp_path / "inbox"
    shutil.copytree(course / "course/submitted", inbox)
    copied = inbox / "untouched" / "ps1" / "three.ipynb"
    notebook = nbformat.read(copied, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "squares":
            cell.source = "int[] squares(int many) {\n var out = new int[many];\n  for (int k = 0; k < many; k++) out[k] = k * k;\n return out; }"
    nbformat.write(notebook, copied)
    done = command("similar", course, "ps1", "--submissions", inbox, "--output", tmp_path / "similar.html")
    assert done.returncode == 0, done.stderr
    assert "7 submissions" in done.stdout
    assert "<mark>" in (tmp_path / "similar.html").read_text()


@pytest.mark.parametrize(
    "half, reason",
    [
        (HALF.replace("x / 2", "x / 3"), "half: the reference solution earns 0 points of 2"),
        ("double half(double x) {\n    // BEGIN SOLUTION\n    double y = x / 2;\n    // END SOLUTION\n    return y;\n}", "the stub does not compile"),
        ("double half(double x) {\n    return x / 2;\n}", None),
        (HALF.replace("// END SOLUTION", ""), 'cell 3, line 2: "BEGIN SOLUTION" is not followed by'),
    ],
)
def test_what_would_mislead_students_is_not_released(tmp_path, half, reason):
    instructors(tmp_path, half)
    done = command("release", tmp_path, "ps1")
    if reason is None:
        assert done.returncode == 0, done.stderr
        return
    assert done.returncode == 1
    assert reason in done.stderr
    assert not (tmp_path / "release").exists()


def test_points_that_nobody_would_judge_are_refused(tmp_path):
    path = instructors(tmp_path) / "three.ipynb"
    notebook = nbformat.read(path, as_version=4)
    tests = "// BEGIN HIDDEN TESTS\nassert half(4) == 2;\n// END HIDDEN TESTS"
    notebook.cells.append(named(tests, "plain_test", grade=True, locked=True, points=1))
    nbformat.write(notebook, path)
    done = command("release", tmp_path, "ps1")
    assert done.returncode == 1
    assert "three.ipynb, cell 9: autograded points without a %check cannot be judged" in done.stderr
    assert "@Hidden" in done.stderr
    assert not (tmp_path / "release").exists()


def test_a_listed_mistake_that_passes_and_points_that_differ_are_refused(tmp_path):
    notebooks = instructors(tmp_path)
    wrong = notebooks / "exercises/half/wrong"
    wrong.mkdir()
    (wrong / "shift.java").write_text("// not wrong at all\ndouble half(double x) { return x * 0.5; }")
    text = (notebooks / "three.ipynb").read_text().replace('"points": 2', '"points": 3', 1)
    (notebooks / "three.ipynb").write_text(text)
    done = command("release", tmp_path, "ps1")
    assert done.returncode == 1
    assert "half: wrong/shift.java gets full points; no test sees the mistake." in done.stderr
    assert "half: the cell gives 3 points, but the tests add up to 2" in done.stderr
    assert "FAILED half" in done.stdout and "ok     greet" in done.stdout
