"""nbclient: what nbconvert, papermill, nbgrader and Jupyter Book run notebooks with."""

import time

import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError
from nbformat.v4 import new_code_cell
from notebooks import error_of, java_notebook, result_of, shown_in, text_of



def run(*cells, **options):
    """Runs the cells in a fresh kernel; returns them with their outputs."""
    options = {"timeout": 60, "kernel_name": "java", **options}
    return NotebookClient(java_notebook(*cells), **options).execute().cells


def test_values_prints_and_counts_come_back():
    define, use, show = run(
        "int square(int x) {\n    return x * x;\n}",
        'System.out.println("squaring");\nsquare(12)',
        'display("<b>bold</b>", "text/html");',
    )
    assert define.outputs == []
    assert text_of(use) == "squaring\n"
    assert result_of(use) == "144"
    assert [bundle["text/html"] for bundle in shown_in(show)] == ["<b>bold</b>"]
    assert [cell.execution_count for cell in (define, use, show)] == [1, 2, 3]


def test_text_beyond_ascii_survives():
    (cell,) = run('System.out.println("βασιλεύς 中国人民大学 🎓");\n"ü".length()')
    assert text_of(cell) == "βασιλεύς 中国人民大学 🎓\n"
    assert result_of(cell) == "1"


def test_a_megabyte_of_lines_arrives_whole_and_in_order():
    (cell,) = run("for (int i = 0; i < 100_000; i++) System.out.println(i);")
    assert text_of(cell) == "".join(f"{i}\n" for i in range(100_000))


def test_an_error_stops_the_notebook():
    notebook = java_notebook("int n = 0;", "System.out.println(1 / n);", "n = 7;")
    with pytest.raises(CellExecutionError) as raised:
        NotebookClient(notebook, timeout=60, kernel_name="java").execute()
    assert raised.value.ename.endswith("ArithmeticException")
    assert "/ by zero" in raised.value.evalue
    assert notebook.cells[2].execution_count is None


def test_allowed_errors_are_recorded_and_later_cells_run():
    failing, broken, later = run(
        "int n = 0;\nint m = 1 / n;", "int x = ;", "n + 1", allow_errors=True
    )
    error = error_of(failing)
    assert error.ename.endswith("ArithmeticException")
    assert len(error.traceback) < 100
    assert error_of(broken) is not None
    assert result_of(later) == "1"


def test_a_cell_may_be_tagged_as_raising():
    failing = new_code_cell("throw new IllegalStateException(\"on purpose\");")
    failing.metadata["tags"] = ["raises-exception"]
    error_cell, later = run(failing, "1 + 1")
    assert "on purpose" in error_of(error_cell).evalue
    assert result_of(later) == "2"


def test_reading_stdin_fails_at_once_where_no_one_can_type():
    began = time.monotonic()
    asking, later = run(
        "String name = new java.util.Scanner(System.in).nextLine();", "2 + 2", allow_errors=True
    )
    assert time.monotonic() - began < 20
    error = error_of(asking)
    assert error is not None, "the cell must not succeed without input"
    assert "input" in f"{error.ename} {error.evalue}".lower()
    assert result_of(later) == "4"


def test_a_cell_over_its_time_is_interrupted_and_the_state_is_kept():
    before, endless, later = run(
        "int kept = 41;",
        "while (true) { }",
        "kept + 1",
        timeout=5,
        interrupt_on_timeout=True,
        allow_errors=True,
    )
    assert error_of(endless) is not None
    assert result_of(later) == "42"


def test_a_cell_over_its_time_fails_the_notebook_by_default():
    with pytest.raises(CellTimeoutError):
        run("Thread.sleep(60_000);", timeout=2)


def test_an_updated_display_replaces_the_first_in_its_own_cell():
    first, second = run('String id = display("before");', 'updateDisplay(id, "after");')
    assert ["after" in bundle["text/plain"] for bundle in shown_in(first)] == [True]
    assert shown_in(second) == []


def test_cleared_output_is_gone():
    (cell,) = run('System.out.println("old");\nclearOutput();\nSystem.out.println("new");')
    assert text_of(cell) == "new\n"


def test_the_end_of_a_kernel_is_quick_and_leaves_no_process():
    client = NotebookClient(java_notebook("1"), timeout=60, kernel_name="java")
    with client.setup_kernel():
        process = client.km.provisioner.process
        client.execute_cell(client.nb.cells[0], 0)
        began = time.monotonic()
    assert process.poll() is not None
    assert time.monotonic() - began < 15
