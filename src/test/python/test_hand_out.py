"""Handing notebooks out: the learner's work is never overwritten."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.newest_jdk  # no Java in it: once is enough

SCRIPT = Path(__file__).resolve().parents[2] / "main" / "scripts" / "hand_out.py"


@pytest.fixture
def give(tmp_path):
    """Calls the script, in a process as `./course lab` does; its folders are tmp_path/source and
    tmp_path/mine. What it says goes to this process's stderr."""
    environment = {**os.environ, "JUPYTER_DATA_DIR": str(tmp_path / "data")}

    def call():
        run = subprocess.run([sys.executable, SCRIPT, tmp_path / "source", tmp_path / "mine"],
                             env=environment, stderr=subprocess.PIPE, text=True)
        sys.stderr.write(run.stderr)
        return run.returncode

    return call


@pytest.fixture
def source(tmp_path):
    return Folder(tmp_path / "source")


@pytest.fixture
def mine(tmp_path):
    return Folder(tmp_path / "mine")


class Folder:
    def __init__(self, path):
        self.path = path
        path.mkdir()

    def __setitem__(self, name, text):
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        (self.path / name).write_text(text)

    def __getitem__(self, name):
        return (self.path / name).read_text()

    def names(self):
        files = (path for path in self.path.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.path).as_posix() for path in files if path.name[0] != ".")


def test_new_files_are_copied_with_their_folders(give, source, mine, capsys):
    source["day 1/a.ipynb"] = "v1"
    source["day 1/.ipynb_checkpoints/a-checkpoint.ipynb"] = "old"
    assert give() == 0
    assert mine.names() == ["day 1/a.ipynb"]
    assert "1 new" in capsys.readouterr().err
    assert give() == 0
    assert capsys.readouterr().err == ""


def test_an_untouched_copy_is_renewed(give, source, mine):
    source["a.ipynb"] = "v1"
    give()
    source["a.ipynb"] = "v2"
    give()
    assert mine["a.ipynb"] == "v2"
    assert mine.names() == ["a.ipynb"]


def test_work_stays_while_the_source_stays(give, source, mine):
    source["a.ipynb"] = "v1"
    give()
    mine["a.ipynb"] = "my work"
    give()
    assert mine["a.ipynb"] == "my work"
    assert mine.names() == ["a.ipynb"]


def test_a_new_version_is_put_beside_the_work_once(give, source, mine, capsys):
    source["a.ipynb"] = "v1"
    give()
    mine["a.ipynb"] = "my work"
    source["a.ipynb"] = "v2"
    capsys.readouterr()
    give()
    assert (mine["a.ipynb"], mine["a.new.ipynb"]) == ("my work", "v2")
    assert "a new version beside yours: a.new.ipynb" in capsys.readouterr().err
    (mine.path / "a.new.ipynb").unlink()
    give()
    assert mine.names() == ["a.ipynb"]


def test_work_in_the_copy_beside_is_not_overwritten_either(give, source, mine):
    source["a.ipynb"] = "v1"
    give()
    mine["a.ipynb"] = "my work"
    source["a.ipynb"] = "v2"
    give()
    mine["a.new.ipynb"] = "more work"
    source["a.ipynb"] = "v3"
    give()
    assert (mine["a.ipynb"], mine["a.new.ipynb"], mine["a.new2.ipynb"]) == ("my work", "more work", "v3")


def test_an_untouched_copy_beside_is_renewed(give, source, mine):
    source["a.ipynb"] = "v1"
    give()
    mine["a.ipynb"] = "my work"
    for version in ("v2", "v3"):
        source["a.ipynb"] = version
        give()
    assert mine["a.new.ipynb"] == "v3"
    assert mine.names() == ["a.ipynb", "a.new.ipynb"]


def test_a_file_of_the_learners_own_making_is_kept(give, source, mine):
    mine["a.ipynb"] = "was here before"
    source["a.ipynb"] = "v1"
    give()
    assert (mine["a.ipynb"], mine["a.new.ipynb"]) == ("was here before", "v1")


def test_a_deleted_notebook_comes_back(give, source, mine):
    source["a.ipynb"] = "v1"
    give()
    (mine.path / "a.ipynb").unlink()
    give()
    assert mine["a.ipynb"] == "v1"


@pytest.mark.parametrize("broken", ["", "[]", '{"handed_out": 3}', "{"])
def test_a_broken_memory_loses_no_work(give, source, mine, broken):
    source["a.ipynb"] = "v1"
    give()
    mine["a.ipynb"] = "my work"
    mine[".deepecon.json"] = broken
    source["a.ipynb"] = "v2"
    assert give() == 0
    assert (mine["a.ipynb"], mine["a.new.ipynb"]) == ("my work", "v2")


def test_saved_figures_are_trusted(give, source, mine, tmp_path):
    from nbformat import read, sign
    from nbformat.v4 import new_code_cell, new_notebook, new_output

    svg = new_output("display_data", {"image/svg+xml": "<svg/>", "text/plain": "Figure"})
    notebook = new_notebook(cells=[new_code_cell("show()", outputs=[svg])])
    source["a.ipynb"] = json.dumps(notebook)
    give()
    assert sign.NotebookNotary(data_dir=str(tmp_path / "data")).check_signature(read(mine.path / "a.ipynb", as_version=4))


def test_a_folder_that_cannot_be_written_is_one_line(give, source, mine, capsys):
    source["a.ipynb"] = "v1"
    mine.path.rmdir()
    mine.path.write_text("a file")
    assert give() == 1
    assert capsys.readouterr().err.startswith("course: cannot write the notebooks to ")


def page(text, outputs):
    return json.dumps({"cells": [{"cell_type": "code", "source": [text], "outputs": outputs}]})


def test_a_start_page_that_was_only_run_is_renewed_and_an_edited_one_kept(give, source, mine):
    source["index.ipynb"] = page("%progress", [])
    give()
    mine["index.ipynb"] = page("%progress", ["1 of 3 solved"])
    give()
    assert "1 of 3 solved" in mine["index.ipynb"]
    source["index.ipynb"] = page("%progress  // and a new lecture", [])
    give()
    assert "a new lecture" in mine["index.ipynb"]
    mine["index.ipynb"] = page("my notes", [])
    source["index.ipynb"] = page("another lecture", [])
    give()
    assert "my notes" in mine["index.ipynb"] and mine.names() == ["index.ipynb", "index.new.ipynb"]
