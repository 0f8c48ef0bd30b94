"""Figures where people look at them: JupyterLab with and without Plotly, and a page made by nbconvert."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import missing
from jupyterlab_page import NotebookPage, Server
from notebooks import java_notebook

from course_java import ROOT, course_classpath, java, jupyter_with_course, kernel_jar

pytestmark = pytest.mark.newest_jdk

GALLERY = ROOT / "notebooks/gallery.ipynb"
PLOTLY = "application/vnd.plotly.v1+json"
PLOTLY_EXTENSION = "@jupyterlab/plotly-extension:factory"  # inside the package plotly
SVG = "image/svg+xml"
LINE = "line(new double[] {1, 2, 3}, new double[] {3, 1, 2}).axes(\"t\", \"u\")"
MOVING = (
    "contour((x, y) -> x * x + y * y, -2, 2, -2, 2)"
    ".path(new double[] {2, 1, 0.5}, new double[] {1, 0.5, 0.1}).animated()"
)
OUR_HOSTS = {"127.0.0.1", "localhost", None, ""}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The kernel with the course, in a Jupyter of its own; returns the prefix."""
    prefix = tmp_path_factory.mktemp("prefix")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in jupyter_with_course(prefix).items():
            patch.setenv(name, value)
        yield prefix


@pytest.fixture
def page(course, tmp_path):
    """Opens a page of a fresh JupyterLab; afterwards, nothing may have left this machine."""
    sync_api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing("Chromium")
    server = Server(tmp_path / "lab")
    flags = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = NotebookPage(browser.new_page(viewport={"width": 1100, "height": 1400}), server)
        yield page
        page.command("kernelmenu:shutdown")
        page.page.wait_for_timeout(300)
        browser.close()
    server.stop()
    assert page.hosts <= OUR_HOSTS


def without_plotly(course):
    """As where the Python package plotly is not installed."""
    settings = course / "config/labconfig/page_config.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"disabledExtensions": {PLOTLY_EXTENSION: True}}))
    return settings


def photograph(page, name):
    if os.environ.get("FIGURE_SCREENSHOTS"):
        page.page.screenshot(path=f"{os.environ['FIGURE_SCREENSHOTS']}/{name}.png")


def test_jupyterlab_draws_charts_that_can_be_used(page):
    page.open("interactive.ipynb", java_notebook(LINE, MOVING))
    page.run_all()
    page.wait_for_count(1, 2, timeout=60)
    chart = ".jp-CodeCell .js-plotly-plot"
    page.page.wait_for_selector(f"{chart} .scatterlayer path", timeout=60_000, state="attached")
    page.page.wait_for_function("() => document.querySelectorAll('.js-plotly-plot').length === 2")
    page.page.wait_for_function(
        "() => document.querySelectorAll('.js-plotly-plot')[1]._transitionData._frames.length === 3"
    )
    page.page.get_by_text("Play", exact=True).wait_for()
    assert page.page.locator(".jp-RenderedSVG").count() == 0
    photograph(page, "interactive")


def test_jupyterlab_without_plotly_shows_the_drawing(course, tmp_path, request):
    settings = without_plotly(course)
    try:
        page = request.getfixturevalue("page")
        page.open("still.ipynb", java_notebook(LINE, MOVING))
        page.run_all()
        page.wait_for_count(1, 2, timeout=60)
        drawings = page.page.locator(".jp-RenderedSVG img")
        drawings.nth(1).wait_for(state="visible")
        assert all(drawings.nth(i).bounding_box()["width"] > 300 for i in range(2))
        assert page.page.locator(".js-plotly-plot").count() == 0
        photograph(page, "still")
    finally:
        settings.unlink()


@pytest.fixture(scope="module")
def gallery(tmp_path_factory):
    """The gallery, run from top to bottom without Jupyter: by ./course test before, or else here."""
    before = Path(os.environ.get("COURSE_RUN_NOTEBOOKS", "")) / GALLERY.name
    if before.is_file():
        return before
    run = tmp_path_factory.mktemp("gallery") / "gallery.ipynb"
    done = subprocess.run(
        [java(), "-Ddeepecon.classpath=" + course_classpath(), "-jar", str(kernel_jar()), "run",
         str(GALLERY), "--output", str(run)], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    return run


def bundles(notebook):
    cells = json.loads(notebook.read_text())["cells"]
    return [output["data"] for cell in cells for output in cell.get("outputs", []) if "data" in output]


def test_the_gallery_shows_every_kind_in_three_ways(gallery):
    figures = [bundle for bundle in bundles(gallery) if PLOTLY in bundle]
    assert len(figures) == 20
    for figure in figures:
        drawing = "".join(figure[SVG])
        assert len(drawing) < 60_000
        assert 'role="img"' in drawing and "<title>" in drawing
        assert "".join(figure["text/plain"])
    types = {trace["type"] for figure in figures for trace in figure[PLOTLY]["data"]}
    assert types >= {"scatter", "bar", "box", "heatmap", "contour", "surface", "candlestick", "image"}
    assert any("frames" in figure[PLOTLY] for figure in figures)


def test_a_static_page_shows_every_figure(gallery, tmp_path):
    subprocess.run([sys.executable, "-m", "nbconvert", "--to", "html", "--output-dir", str(tmp_path),
                    str(gallery)], check=True, capture_output=True, timeout=120)
    page = (tmp_path / "gallery.html").read_text(encoding="utf-8")
    figures = sum(PLOTLY in bundle for bundle in bundles(gallery))
    assert page.count('class="jp-RenderedSVG') == figures
    assert page.count("<table style=") == 3
