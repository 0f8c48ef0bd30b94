"""The page that ./course lab opens, in JupyterLab: progress, a link to every lecture, light and dark."""

import os
import shutil
import subprocess
import sys

import course_java
import pytest
from conftest import missing
from jupyterlab_page import TOKEN, NotebookPage, Server

pytestmark = pytest.mark.newest_jdk

SCRIPT = course_java.ROOT / "src/main/scripts/hand_out.py"
KNOWN = (
    "exercise\tattempts\tearned\tbest\tpoints\thints\tsaw solution\tlast\n"
    "least-squares-line\t1\t4.0\t4.0\t4.0\t0\tfalse\t2026-01-01T00:00:00Z\n"
    "huber-loss\t3\t2.0\t2.0\t4.0\t1\tfalse\t2026-01-01T00:00:00Z\n"
    "gradient-step\t2\t3.0\t3.0\t3.0\t0\tfalse\t2026-01-01T00:00:00Z\n"
)


@pytest.fixture(scope="module")
def learner(tmp_path_factory):
    """A learner's folder as ./course lab makes it, with some exercises tried, and JupyterLab on it."""
    home = tmp_path_factory.mktemp("start")
    built = course_java.run("org.deepecon.grading.exercise.ExerciseBuild", course_java.ROOT / "notebooks", home / "built")
    assert built.returncode == 0, built.stderr
    with pytest.MonkeyPatch.context() as patch:
        for name, value in course_java.jupyter_with_course(home / "prefix").items():
            patch.setenv(name, value)
        patch.setenv("DEEPECON_EXERCISES", str(home / "built/exercises.jar"))
        subprocess.run([sys.executable, SCRIPT, home / "built/notebooks", home / "mine"], check=True)
        (home / "mine/.deepecon-progress.tsv").write_text(KNOWN)
        page = home / "mine/index.ipynb"
        start = [course_java.java(), "-Ddeepecon.classpath=" + course_java.course_classpath(), "-jar", course_java.kernel_jar()]
        done = subprocess.run([*start, "run", "--in-place", page], capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
        subprocess.run([sys.executable, SCRIPT, "--trust", page], check=True)
        server = Server(home / "mine")
        yield server
        server.stop()


@pytest.fixture
def page(learner):
    sync_api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing("Chromium")
    flags = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = NotebookPage(browser.new_page(viewport={"width": 1250, "height": 1150}), learner)
        page.page.goto(f"{learner.address()}/lab/tree/index.ipynb?reset&token={TOKEN}")
        page.page.wait_for_selector(".jp-Notebook", timeout=60_000)
        yield page
        browser.close()


def photograph(page, name):
    if os.environ.get("START_SCREENSHOTS"):
        page.page.wait_for_timeout(1500)
        page.page.screenshot(path=f"{os.environ['START_SCREENSHOTS']}/{name}.png")


def test_progress_is_there_before_anything_runs_and_links_open_lectures(page):
    panel = page.output(0).first
    panel.get_by_text("2 of ").first.wait_for()
    text = panel.inner_text()
    assert "solved" in text and "✓ least-squares-line" in text and "2 of 4, 3 attempts, 1 hint" in text
    assert panel.locator("a").count() >= 2
    photograph(page, "light")
    page.command("apputils:change-theme", theme="JupyterLab Dark")
    page.page.wait_for_selector("body[data-jp-theme-light=false]", state="attached")
    photograph(page, "dark")
    page.page.locator(".jp-MarkdownCell a", has_text="bottom of a valley").click()
    page.page.get_by_role("tab", name="02-gradient-descent.ipynb").wait_for(timeout=30_000)
    page.page.get_by_role("tab", name="index.ipynb").click()
    page.page.locator(".jp-CodeCell a", has_text="learn from a hundred points").first.click()
    page.page.get_by_role("tab", name="01-machine-learning-basics.ipynb").wait_for(timeout=30_000)
    assert page.hosts <= {"127.0.0.1", "localhost", None, ""}
