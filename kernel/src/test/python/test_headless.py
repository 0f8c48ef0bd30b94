"""The headless face records what nbclient records through the Jupyter face."""

import os
import subprocess
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

JAR = Path(os.environ.get("KERNEL_JAR", Path(__file__).parents[3] / "target" / "deepecon-kernel-all.jar"))
JAVA = os.environ.get("KERNEL_JAVA", "java")

NOTEBOOKS = {
    "values": ["1 + 1", "double third = 1 / 3.0; third", "new double[] {1, 1e-7, 1e20}", "\"text\"",
               "List.of(1, 2)", "int silent = 3;", "null", "Map.of(\"a\", 1)"],
    "streams": ["System.out.print(\"a\\rb\\b\"); System.out.println(\"é\"); 7",
                "System.out.println(1); System.out.flush(); Thread.sleep(400); System.out.println(2);",
                "System.err.println(\"warn\");"],
    "display": ["String id = display(html(\"<b>1</b>\"));", "updateDisplay(id, markdown(\"*2*\"));",
                "display(json(Map.of(\"k\", List.of(1, 2.5, true)))); 5",
                "display(1); clearOutput(true); display(2); clearOutput(true);",
                "display(svg(\"<svg xmlns='http://www.w3.org/2000/svg'/>\"));"],
    "errors": ["int zero = 0; 1 / zero", "int x = \"text\";", "undefined(3)",
               "String gone = null; gone.length()", "System.exit(3);", "\"goes on\""],
}


def made(sources):
    return new_notebook(cells=[new_code_cell(source) for source in sources], metadata={
        "kernelspec": {"name": "java", "display_name": "Java", "language": "java"}})


def joined(outputs):
    """Text of one stream in a row is one output: nbclient keeps the kernel's messages apart."""
    result = []
    for output in outputs:
        last = result[-1] if result else {}
        if output.output_type == last.get("output_type") == "stream" and output.name == last["name"]:
            last["text"] += output.text
        else:
            result.append(dict(output))
    return result


@pytest.fixture(scope="module")
def kernels(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("prefix")
    subprocess.run([JAVA, "-jar", JAR, "kernel", "install", "--no-cache", "--prefix", prefix], check=True)
    os.environ["JUPYTER_PATH"] = str(prefix / "share" / "jupyter")
    return prefix


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_same_outputs(name, kernels, tmp_path):
    source = tmp_path / (name + ".ipynb")
    nbformat.write(made(NOTEBOOKS[name]), source)
    target = tmp_path / "out" / source.name
    subprocess.run([JAVA, "-jar", JAR, "run", source, "--output", target, "--allow-errors"], check=False)
    ours = nbformat.read(target, 4)
    theirs = nbformat.read(source, 4)
    NotebookClient(theirs, allow_errors=True, kernel_name="java", timeout=60,
                   resources={"metadata": {"path": str(tmp_path)}}, record_timing=False).execute()
    assert ours.metadata == theirs.metadata
    for mine, reference in zip(ours.cells, theirs.cells, strict=True):
        assert mine.execution_count == reference.execution_count
        assert joined(mine.outputs) == joined(reference.outputs), mine.source


def test_file_is_what_nbformat_would_write(kernels, tmp_path):
    source = tmp_path / "values.ipynb"
    nbformat.write(made(NOTEBOOKS["values"]), source)
    subprocess.run([JAVA, "-jar", JAR, "run", source, "--in-place"], check=True)
    text = source.read_text(encoding="utf8")
    assert text == nbformat.writes(nbformat.reads(text, 4)) + "\n"
