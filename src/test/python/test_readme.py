"""The README's Java is run as a reader would run it: one notebook, headless."""

import json
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
COURSE = ROOT / "target/course"


def test_java_blocks_run(tmp_path):
    blocks = re.findall(r"```java\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert len(blocks) >= 2
    notebook = tmp_path / "readme.ipynb"
    notebook.write_text(json.dumps(as_notebook(blocks)))
    jars = [COURSE / "deepecon-course.jar", *sorted(COURSE.glob("lib/*.jar"))]
    done = subprocess.run(
        [os.environ["COURSE_JAVA"], "-Ddeepecon.classpath=" + os.pathsep.join(map(str, jars)),
         "-jar", os.environ["COURSE_KERNEL_JAR"], "run", "--in-place", str(notebook)],
        capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    outputs = [cell["outputs"] for cell in json.loads(notebook.read_text())["cells"]]
    training = outputs[1]
    assert "Total params: 4,417" in "".join(training[0]["text"])
    assert 0 < float("".join(training[-1]["data"]["text/plain"])) < 0.05


def as_notebook(sources):
    cells = [{"cell_type": "code", "id": f"cell-{i}", "metadata": {}, "execution_count": None,
              "outputs": [], "source": source} for i, source in enumerate(sources)]
    return {"cells": cells, "metadata": {"kernelspec": {"name": "java", "language": "java",
            "display_name": "Java"}}, "nbformat": 4, "nbformat_minor": 5}
