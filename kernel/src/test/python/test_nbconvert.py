"""nbconvert: a notebook run and turned into a page."""

import json
import subprocess
import sys

import nbformat
import pytest
from notebooks import java_notebook

pytestmark = pytest.mark.newest_jdk

SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><circle r='7' id='ring'/></svg>"
FIGURE = f'display("{SVG}", "image/svg+xml");'


def nbconvert(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "nbconvert", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_html_holds_figure_output_and_error(tmp_path):
    notebook = java_notebook(FIGURE, 'System.out.println("printed " + 6 * 7);', "int x = 1 / 0;")
    nbformat.write(notebook, tmp_path / "lecture.ipynb")
    done = nbconvert(tmp_path, "--to", "html", "--execute", "--allow-errors", "lecture.ipynb")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "lecture.html").read_text(encoding="utf-8")
    assert "id='ring'" in page or 'id="ring"' in page
    assert "printed 42" in page
    assert "ArithmeticException" in page
    assert "jp-RenderedSVG" in page


def test_code_is_coloured_as_java(tmp_path):
    nbformat.write(java_notebook('var words = "Java"; // a comment'), tmp_path / "code.ipynb")
    # Two steps: nbconvert chooses the colours before it runs the notebook.
    run = nbconvert(tmp_path, "--execute", "--inplace", "--to", "notebook", "code.ipynb")
    done = nbconvert(tmp_path, "--to", "html", "code.ipynb")
    assert run.returncode == done.returncode == 0, run.stderr + done.stderr
    page = (tmp_path / "code.html").read_text(encoding="utf-8")
    assert '<span class="c1">// a comment</span>' in page


def test_the_script_of_a_notebook_is_a_java_file(tmp_path):
    nbformat.write(java_notebook("int a = 1;", "a + 1"), tmp_path / "plain.ipynb")
    assert nbconvert(tmp_path, "--execute", "--inplace", "--to", "notebook", "plain.ipynb").returncode == 0
    done = nbconvert(tmp_path, "--to", "script", "plain.ipynb")
    assert done.returncode == 0, done.stderr
    assert "int a = 1;" in next(tmp_path.glob("plain.j*")).read_text()


def test_an_executed_notebook_knows_its_language(tmp_path):
    nbformat.write(java_notebook("1"), tmp_path / "meta.ipynb")
    assert nbconvert(tmp_path, "--execute", "--inplace", "--to", "notebook", "meta.ipynb").returncode == 0
    info = json.loads((tmp_path / "meta.ipynb").read_text())["metadata"]["language_info"]
    assert info["name"] == "java"
    assert info["file_extension"] in (".jshell", ".java")
    assert info["mimetype"].startswith("text/x-java")


def test_a_failing_notebook_fails_the_command(tmp_path):
    nbformat.write(java_notebook("int x = 1 / 0;"), tmp_path / "bad.ipynb")
    done = nbconvert(tmp_path, "--to", "html", "--execute", "bad.ipynb")
    assert done.returncode != 0
    assert "ArithmeticException" in done.stderr
