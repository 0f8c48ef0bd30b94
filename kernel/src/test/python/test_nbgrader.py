"""nbgrader: a course with one assignment, made, submitted by eight students and graded."""

import os
import shutil
import subprocess
import sys

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from notebooks import java_notebook

pytestmark = pytest.mark.newest_jdk

SECONDS_PER_CELL = 8

CONFIG = f"""
c = get_config()
c.CourseDirectory.course_id = "econ"
c.ClearSolutions.code_stub = {{
    "java": '// YOUR CODE HERE\\nthrow new UnsupportedOperationException("your answer here");'
}}
c.Execute.timeout = {SECONDS_PER_CELL}
"""

SQUARE = """int square(int x) {
    // BEGIN SOLUTION
    return x * x;
    // END SOLUTION
}"""
SQUARE_TEST = """if (square(3) != 9) throw new AssertionError("square(3) should be 9, got " + square(3));
// BEGIN HIDDEN TESTS
if (square(-4) != 16) throw new AssertionError("square(-4) should be 16");
// END HIDDEN TESTS"""
SUM = """int sum(int n) {
    // BEGIN SOLUTION
    return n * (n + 1) / 2;
    // END SOLUTION
}"""
SUM_TEST = """double points = 0;
for (int n = 1; n <= 3; n++) if (sum(n) == n * (n + 1) / 2) points += n * 0.5;
points"""

RIGHT_SQUARE = "int square(int x) { return x * x; }"
RIGHT_SUM = "int sum(int n) { return n * (n + 1) / 2; }"
LOG = 'java.util.logging.Logger.getLogger("x").warning("squaring");'

# student: what stands in the two answer cells (None: nothing was typed), and the two scores
STUDENTS = {
    "right": (RIGHT_SQUARE, RIGHT_SUM, 2, 3),
    "wrong": ("int square(int x) { return 2 * x + 3; }", RIGHT_SUM, 0, 3),
    "partial": (RIGHT_SQUARE, "int sum(int n) { return n < 3 ? n * (n + 1) / 2 : 0; }", 2, 1.5),
    "endless": ("int square(int x) { while (true) { } }", RIGHT_SUM, 0, 3),
    "syntax": ("int square(int x) { return x * x }", RIGHT_SUM, 0, 3),
    "exit": ("int square(int x) { System.exit(0); return 9; }", RIGHT_SUM, 0, 3),
    "logging": (f"int square(int x) {{ {LOG} return x * x; }}", RIGHT_SUM, 2, 3),
    "stderr": ('int square(int x) { System.err.println("hm"); return x * x; }', RIGHT_SUM, 0, 3),
    "untouched": (None, None, 0, 0),
}


def cell(source, grade_id, solution=False, points=None):
    metadata = {
        "schema_version": 3,
        "grade": points is not None,
        "solution": solution,
        "locked": not solution,
        "task": False,
        "grade_id": grade_id,
    }
    if points is not None:
        metadata["points"] = points
    return new_code_cell(source, metadata={"nbgrader": metadata})


def nbgrader(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=280,
    )


@pytest.fixture(scope="module")
def course(kernel_env, tmp_path_factory):
    """The course's folder, after all submissions were graded."""
    folder = tmp_path_factory.mktemp("econ course")
    (folder / "nbgrader_config.py").write_text(CONFIG)
    source = folder / "source" / "ps1" / "answers.ipynb"
    source.parent.mkdir(parents=True)
    cells = [
        cell(SQUARE, "square", solution=True),
        cell(SQUARE_TEST, "square_test", points=2),
        cell(SUM, "sum", solution=True),
        cell(SUM_TEST, "sum_test", points=3),
    ]
    nbformat.write(java_notebook(*cells), source)
    made = nbgrader(folder, "generate_assignment", "ps1", "--create")
    assert made.returncode == 0, made.stderr
    for student in STUDENTS:
        submit(folder, student)
    graded = nbgrader(folder, "autograde", "ps1", "--create")
    assert graded.returncode == 0, graded.stderr
    return folder


def submit(folder, student):
    square, total, *_ = STUDENTS[student]
    notebook = nbformat.read(folder / "release" / "ps1" / "answers.ipynb", as_version=4)
    if square:
        notebook.cells[0].source = square
        notebook.cells[2].source = total
    target = folder / "submitted" / student / "ps1"
    target.mkdir(parents=True)
    nbformat.write(notebook, target / "answers.ipynb")


def test_the_release_holds_stubs_and_no_hidden_tests(course):
    released = (course / "release" / "ps1" / "answers.ipynb").read_text()
    assert "your answer here" in released
    assert "return x * x" not in released
    assert "square(-4)" not in released


@pytest.mark.parametrize("student", STUDENTS)
def test_scores_are_exact(course, student):
    from nbgrader.api import Gradebook

    *_, square, total = STUDENTS[student]
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        submission = gradebook.find_submission("ps1", student)
        grades = {grade.name: grade for grade in submission.notebooks[0].grades}
    assert {name: grade.auto_score for name, grade in grades.items()} == {
        "square_test": square,
        "sum_test": total,
    }
    assert not any(grade.needs_manual_grade for grade in grades.values())


def test_feedback_names_the_failure(course):
    done = nbgrader(course, "generate_feedback", "ps1", "--student=wrong")
    assert done.returncode == 0, done.stderr
    page = (course / "feedback" / "wrong" / "ps1" / "answers.html").read_text()
    assert "square(-4) should be 16" in page


def test_the_released_notebook_validates_as_unanswered(course, tmp_path):
    shutil.copy(course / "release" / "ps1" / "answers.ipynb", tmp_path)
    done = nbgrader(tmp_path, "validate", "answers.ipynb")
    assert "failed" in done.stdout.lower(), done.stdout + done.stderr
    assert os.path.exists(tmp_path / "answers.ipynb")
