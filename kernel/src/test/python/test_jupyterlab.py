"""JupyterLab in a real browser, used as a student uses it."""

import os
import shutil
import time

import pytest
from conftest import missing
from jupyterlab_page import NotebookPage, Server
from notebooks import java_notebook

pytestmark = pytest.mark.newest_jdk

SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><circle r='30' cx='40' cy='30'/></svg>"
OUR_HOSTS = {"127.0.0.1", "localhost", None, ""}


@pytest.fixture(scope="module")
def browser():
    sync_api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing("Chromium")
    flags = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(kernel_env, tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("lab") / "note books")
    yield server
    server.stop()


@pytest.fixture
def notebook(browser, server, request):
    """Opens a notebook made of the given cells; afterwards, nothing may have left this machine."""
    context = browser.new_context(viewport={"width": 1200, "height": 1400})
    context.set_default_timeout(20_000)
    page = NotebookPage(context.new_page(), server)
    yield lambda *cells: page.open(f"{request.node.name}.ipynb", java_notebook(*cells))
    page.command("kernelmenu:shutdown")
    page.page.wait_for_timeout(300)
    context.close()
    assert page.hosts <= OUR_HOSTS


def test_run_all_shows_values_prints_and_figure(notebook):
    page = notebook("int a = 6;", 'System.out.println("hello");\na * 7', f'display("{SVG}", "image/svg+xml");')
    page.run_all()
    page.wait_for_count(2, 3)
    assert "hello" in page.output(1).first.inner_text()
    assert "42" in page.output(1).last.inner_text()
    drawn = page.cell(2).locator(".jp-RenderedSVG img, .jp-RenderedSVG svg").first
    drawn.wait_for(state="visible", timeout=10_000)
    assert drawn.bounding_box()["width"] >= 80


def test_an_interactive_figure_is_drawn_by_the_plotly_extension(notebook):
    figure = (
        "import org.deepecon.kernel.display.MimeBundle;\n"
        'var data = List.of(Map.of("y", List.of(1, 3, 2)));\n'
        'display(MimeBundle.of(MimeBundle.PLOTLY, Map.of("data", data, "layout", Map.of()))\n'
        '        .with(MimeBundle.TEXT, "Figure: line"));'
    )
    page = notebook(figure)
    page.run_all()
    page.page.wait_for_selector(".js-plotly-plot .scatterlayer path", timeout=60_000, state="attached")


def test_an_error_is_shown_and_stops_the_rest(notebook):
    page = notebook("int n = 0;", "1 / n", "n + 1")
    page.run_all()
    page.failed(1).wait_for()
    assert "ArithmeticException" in page.failed(1).inner_text()
    page.wait_for_status("idle")
    assert page.output(2).count() == 0


def test_interrupt_stops_a_loop_and_keeps_the_variables(notebook):
    page = notebook("int kept = 41;", "while (true) { }", "kept + 1")
    page.run_cell(0)
    page.wait_for_count(0, 1)
    page.run_cell(1)
    page.wait_for_status("busy")
    page.page.wait_for_timeout(500)
    began = time.monotonic()
    page.page.locator("[data-command='notebook:interrupt-kernel'], [title^='Interrupt']").first.click()
    page.wait_for_status("idle", timeout=10)
    assert time.monotonic() - began < 5
    page.run_cell(2)
    page.wait_for_count(2, 3)
    assert "42" in page.output(2).inner_text()


def test_completion_offers_members_with_tab(notebook):
    page = notebook('String word = "abc";', "")
    page.run_cell(0)
    page.wait_for_count(0, 1)
    page.edit(1, "word.to")
    page.page.keyboard.press("Tab")
    item = page.page.locator(".jp-Completer-item", has_text="toUpperCase")
    item.wait_for()
    item.click()
    page.page.wait_for_function("() => document.body.innerText.includes('word.toUpperCase')")


def test_completion_answers_while_a_cell_runs(notebook):
    page = notebook('String word = "abc";', "Thread.sleep(120_000);", "")
    page.run_cell(0)
    page.wait_for_count(0, 1)
    page.run_cell(1)
    page.wait_for_status("busy")
    page.edit(2, "word.to")
    page.page.keyboard.press("Tab")
    page.page.locator(".jp-Completer-item", has_text="toUpperCase").wait_for()
    assert page.cell(1).locator(".jp-InputPrompt").inner_text() == "[*]:"


def test_shift_tab_shows_what_a_name_is(notebook):
    page = notebook("")
    page.edit(0, "Math.abs(")
    page.page.keyboard.press("Shift+Tab")
    tooltip = page.page.locator(".jp-Tooltip")
    tooltip.wait_for(timeout=10_000)
    assert "abs" in tooltip.inner_text()
    assert "double" in tooltip.inner_text()


def test_a_restart_forgets_everything_and_counts_from_one(notebook):
    page = notebook("int gone = 1;", "gone")
    page.run_all()
    page.wait_for_count(1, 2)
    page.command("kernelmenu:restart")
    page.page.locator(".jp-Dialog .jp-mod-accept").click()
    page.page.wait_for_timeout(500)
    page.wait_for_status("idle")
    page.run_cell(1)
    page.wait_for_count(1, 1)
    assert "gone" in page.failed(1).inner_text()


def test_a_program_that_asks_gets_an_answer(notebook):
    page = notebook(
        'var in = new java.util.Scanner(System.in);\nSystem.out.println("Hello " + in.nextLine());'
    )
    page.run_all()
    box = page.page.locator("input.jp-Stdin-input")
    box.wait_for(timeout=20_000)
    box.fill("Ada")
    box.press("Enter")
    page.wait_for_count(0, 1)
    assert "Hello Ada" in page.cell(0).inner_text()


def test_an_output_changes_in_place_while_the_cell_runs(notebook):
    page = notebook(
        'String id = display("step 0");\n'
        'for (int i = 1; i <= 10; i++) { Thread.sleep(300); updateDisplay(id, "step " + i); }'
    )
    page.run_all()
    page.page.wait_for_function(
        "() => /step [3-7]/.test(document.querySelector('.jp-OutputArea')?.innerText)", timeout=20_000
    )
    assert page.cell(0).locator(".jp-InputPrompt").inner_text() == "[*]:"
    page.wait_for_count(0, 1)
    assert page.output(0).count() == 1
    assert "step 10" in page.output(0).inner_text()


def test_nothing_pops_up_and_nothing_is_asked(notebook):
    page = notebook("1 + 1")
    page.run_all()
    page.wait_for_count(0, 1)
    page.page.wait_for_timeout(1_000)
    assert page.page.locator(".jp-Dialog").count() == 0
    assert page.page.locator(".Toastify__toast").count() == 0


def test_the_saved_file_has_the_outputs_and_is_trusted_when_opened_again(notebook, request):
    page = notebook(f'display("{SVG}", "image/svg+xml");')
    page.run_all()
    page.wait_for_count(0, 1)
    saved = page.saved(f"{request.node.name}.ipynb")
    assert "image/svg+xml" in saved["cells"][0]["outputs"][0]["data"]
    assert saved["metadata"]["language_info"]["name"] == "java"
    page.page.reload()
    page.page.locator(".jp-RenderedSVG").first.wait_for(timeout=60_000)
