"""Row 24: nbclient runs a notebook, nbconvert makes HTML of it."""

import nbformat
from nbconvert import HTMLExporter
from nbformat import v4

from ..candidate import ALL
from ..notebook import run_notebook
from ..workload import count_of

TITLE, SECONDS, QUICK = "24 nbclient and nbconvert", 25, 4
CHECKS = ["nbclient", "nbconvert"]
WORKS = count_of(24, "nbclient and nbconvert run a notebook", len(CHECKS))


def notebook(pick) -> nbformat.NotebookNode:
    return v4.new_notebook(cells=[
        v4.new_markdown_cell("# A question"),
        v4.new_code_cell(pick("int a = 20;", "a = 20")),
        v4.new_code_cell(pick('System.out.println("printed " + a);', 'print("printed", a)')),
        v4.new_code_cell("a + 22"),
    ])


def measure(arena) -> None:
    def run(name: str, check: str):
        candidate = arena.candidates[name]
        book = notebook(candidate.pick)
        run_notebook(candidate, book, timeout=20)
        if check == "nbclient":
            shown = book.cells[3].outputs[0]["data"].get("text/plain")
            return shown == "42" or f"nbclient: result {shown!r}"
        html, _ = HTMLExporter().from_notebook_node(book)
        return ("printed 20" in html and "42" in html) or "nbconvert: output missing"

    arena.count(WORKS, ALL, CHECKS, run)
