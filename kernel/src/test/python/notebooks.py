"""Notebooks written as lists of cells, and what came out of them."""

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

JAVA = {"kernelspec": {"name": "java", "display_name": "Java", "language": "java"}}


def java_notebook(*cells: str | NotebookNode) -> NotebookNode:
    """Code cells from their sources; a cell that is one already stays as it is."""
    nodes = [new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    return new_notebook(cells=nodes, metadata=JAVA)


def text_of(cell: NotebookNode, name: str = "stdout") -> str:
    """What the cell printed."""
    return "".join(
        output.text
        for output in cell.outputs
        if output.output_type == "stream" and output.name == name
    )


def result_of(cell: NotebookNode) -> str | None:
    """The value of the cell's last expression, as plain text."""
    for output in cell.outputs:
        if output.output_type == "execute_result":
            return output.data["text/plain"]
    return None


def error_of(cell: NotebookNode) -> NotebookNode | None:
    for output in cell.outputs:
        if output.output_type == "error":
            return output
    return None


def shown_in(cell: NotebookNode) -> list[NotebookNode]:
    """The MIME bundles that the cell displays."""
    return [output.data for output in cell.outputs if output.output_type == "display_data"]
