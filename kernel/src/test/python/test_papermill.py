"""papermill: one notebook, run with many parameters, through our small plugin for Java."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from notebooks import java_notebook, result_of, text_of

pytestmark = pytest.mark.newest_jdk

PLUGIN = Path(__file__).resolve().parents[2] / "main" / "python"


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    """The plugin, installed as users install it, into a folder of its own."""
    folder = tmp_path_factory.mktemp("plugin")
    copy = tmp_path_factory.mktemp("source") / "python"
    subprocess.run(["cp", "-r", str(PLUGIN), str(copy)], check=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--no-build-isolation", "--target", folder, copy], check=True)
    return folder


def papermill(folder, plugin, *arguments):
    path = os.pathsep.join(filter(None, [str(plugin or ""), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "papermill", "--no-progress-bar", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )


def parameters(source):
    cell = new_code_cell(source)
    cell.metadata["tags"] = ["parameters"]
    return cell


def test_a_notebook_without_parameters_runs_as_it_is(tmp_path):
    nbformat.write(java_notebook('System.out.println("plain");', "6 * 7"), tmp_path / "in.ipynb")
    done = papermill(tmp_path, None, "in.ipynb", "out.ipynb")
    assert done.returncode == 0, done.stderr
    first, second = nbformat.read(tmp_path / "out.ipynb", as_version=4).cells
    assert text_of(first) == "plain\n"
    assert result_of(second) == "42"
    assert second.metadata.papermill.status == "completed"


def test_parameters_replace_the_defaults(tmp_path, plugin):
    cells = [
        parameters('double rate = 0.1;\nint steps = 10;\nString name = "none";\nvar sizes = List.of(1);'),
        'name + " " + rate * steps + " " + sizes.get(1)',
    ]
    nbformat.write(java_notebook(*cells), tmp_path / "in.ipynb")
    given = ["-p", "rate", "0.25", "-p", "steps", "100", "-p", "name", 'say "Ünïcode"\\n']
    done = papermill(tmp_path, plugin, "in.ipynb", "out.ipynb", *given, "-y", "sizes: [8, 16]")
    assert done.returncode == 0, done.stderr
    defaults, injected, shown = nbformat.read(tmp_path / "out.ipynb", as_version=4).cells
    assert "var rate = 0.25;" in injected.source
    assert 'say "Ünïcode"\\n 25.0 16' in result_of(shown)


@pytest.mark.parametrize(
    "yaml, expression, expected",
    [
        ("big: 5000000000", "big / 2", "2500000000"),
        ("flag: true", "!flag", "false"),
        ("nothing: null", "nothing == null", "true"),
        ("gaps: [1, null]", "gaps.get(1) == null", "true"),
        ("nan: .nan", "Double.isNaN(nan)", "true"),
        ("option: {units: 3}", 'option.get("units")', "3"),
    ],
)
def test_every_kind_of_parameter_arrives(tmp_path, plugin, yaml, expression, expected):
    nbformat.write(java_notebook(parameters(""), expression), tmp_path / "in.ipynb")
    done = papermill(tmp_path, plugin, "in.ipynb", "out.ipynb", "-y", yaml)
    assert done.returncode == 0, done.stderr
    assert result_of(nbformat.read(tmp_path / "out.ipynb", as_version=4).cells[-1]) == expected


def test_parameters_are_listed_with_their_defaults(tmp_path, plugin):
    cell = parameters("double rate = 0.1; // of learning\nvar n = 3;")
    nbformat.write(java_notebook(cell), tmp_path / "in.ipynb")
    done = papermill(tmp_path, plugin, "--help-notebook", "in.ipynb")
    assert "rate: double (default 0.1)" in done.stdout
    assert "of learning" in done.stdout


def test_an_error_is_written_into_the_output_and_fails_the_run(tmp_path):
    nbformat.write(java_notebook("int x = 1 / 0;", '"not reached"'), tmp_path / "in.ipynb")
    done = papermill(tmp_path, None, "in.ipynb", "out.ipynb")
    assert done.returncode != 0
    assert "ArithmeticException" in done.stderr
    assert "ArithmeticException" in (tmp_path / "out.ipynb").read_text()
