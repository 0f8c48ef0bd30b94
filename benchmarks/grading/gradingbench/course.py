"""The course that both grade: one notebook with ten exercises, and students by the seed."""

from __future__ import annotations

import json
import random
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from .exercises import ALL

SEED = 7
RIGHT, WRONG = 0.65, 0.25  # the rest was not attempted


def write(folder: Path) -> None:
    notebooks = folder / "notebooks"
    (notebooks / "assignments").mkdir(parents=True)
    cells = [new_markdown_cell("# Ten exercises")]
    for exercise in ALL:
        home = notebooks / "exercises" / exercise.name
        home.mkdir(parents=True)
        (home / f"{exercise.name.capitalize()}.java").write_text(exercise.test_class())
        cells.append(_named(exercise.instructors(), exercise.name, solution=True))
        cells.append(_named(f"%check {exercise.name}", f"{exercise.name}_test", grade=True,
                            locked=True, points=len(exercise.claims)))
    kernel = {"name": "java", "language": "java", "display_name": "Java"}
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": kernel}), notebooks / "ten.ipynb")
    entry = {"title": "Ten exercises", "notebooks": ["../ten.ipynb"]}
    (notebooks / "assignments/ten.json").write_text(json.dumps(entry))


def _named(source: str, grade_id: str, **flags):
    entry = {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False}
    return new_code_cell(source, metadata={"nbgrader": {**entry, **flags, "grade_id": grade_id}})


def submit(released: Path, inbox: Path, count: int) -> list[str]:
    """`count` students in nbgrader's layout; returns their names."""
    chance = random.Random(SEED)
    names = [f"s{number:03}" for number in range(1, count + 1)]
    for name in names:
        notebook = nbformat.read(released, as_version=4)
        answers = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in notebook.cells}
        for exercise in ALL:
            luck = chance.random()
            if luck < RIGHT + WRONG:
                body = exercise.solution if luck < RIGHT else exercise.mistake
                answers[exercise.name].source = exercise.answer(body)
        place = inbox / name / "ten"
        place.mkdir(parents=True)
        nbformat.write(notebook, place / "ten.ipynb")
    return names
