"""Writes the fixtures of NotebookFileTest with nbformat itself (5.11.1 when they were made).

Run in this folder: python make_fixtures.py
"""

import json

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell

ODD_LINES = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i\u2029j"


def outputs():
    return [
        new_output("stream", name="stdout", text="one\ntwo\n\rthree\b\x1b[31mred\x1b[0m"),
        new_output("stream", name="stderr", text=""),
        new_output("display_data", data={
            "text/plain": "Figure",
            "text/html": "<b>\n</b>\n",
            "image/svg+xml": "<svg>\n</svg>",
            "image/png": "iVBORw0KGgo=\n",
            "application/javascript": "a();\nb();",
            "application/json": {"z": [1, 1.0, 1e22, 1e-7, -0.0, 12345678901234567890123], "a": None},
            "application/vnd.plotly.v1+json": {"data": [], "layout": {}, "text": "x\ny"},
        }, metadata={"image/png": {"width": 640.5}}),
        new_output("execute_result", data={"text/plain": ODD_LINES}, execution_count=3),
        new_output("error", ename="ArithmeticException", evalue="/ by zero",
                   traceback=["\x1b[31mline\x1b[0m\nnext", ""]),
    ]


def cells():
    yield new_markdown_cell("# Título — \U0001d4d3 \"quoted\" \\ \t\n\ntext", metadata={"trusted": True},
                            attachments={"a.png": {"image/png": "AAAA"}, "t": {"text/plain": "p\nq"}})
    yield new_code_cell("int a = 1;\n\nint b = 2;\n", execution_count=3, outputs=outputs(), metadata={
        "tags": ["raises-exception"], "nbgrader": {"schema_version": 3, "points": 2.0},
        "\U0001d4d3 astral": 1, "\uffee private": 2, "Z": True, "a": False})
    yield new_code_cell("")
    yield new_raw_cell("raw \u007f \u0001")


def notebook():
    made = new_notebook(cells=list(cells()), metadata={
        "kernelspec": {"name": "java", "display_name": "Java", "language": "java"},
        "language_info": {"name": "java"}, "unknown": {"deep": [[], {}, [{}]]}})
    for index, cell in enumerate(made.cells):
        cell["id"] = "cell-%d" % index
    return made


def minor(version):
    made = notebook()
    made.nbformat_minor = version
    if version < 5:
        for cell in made.cells:
            del cell["id"]
    return made


if __name__ == "__main__":
    for version in range(6):
        nbformat.write(minor(version), "all-kinds-4.%d.ipynb" % version)
    nbformat.write(new_notebook(), "empty.ipynb")
    with open("joined-strings.ipynb", "w", encoding="utf8") as file:
        json.dump(notebook(), file, ensure_ascii=False)  # lines not split, keys not sorted
    with open("format-3.ipynb", "w", encoding="utf8") as file:
        json.dump({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": []}, file)
