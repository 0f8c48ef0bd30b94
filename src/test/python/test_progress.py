"""Progress of a long loop where people look at it: JupyterLab, a page made by nbconvert, a terminal."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest
from conftest import java, kernel_jar, missing
from jupyterlab_page import NotebookPage, Server
from notebooks import java_notebook

pytestmark = pytest.mark.newest_jdk

COURSE = Path(__file__).resolve().parents[3] / "target/course"
LOOP = (
    'var loop = Progress.range(40).name("solving");\n'
    'for (int i : loop) { Thread.sleep(100); loop.note("residual %.3f", 1.0 / (i + 1));'
    ' if (i % 20 == 0) System.out.println("printed " + i); }'
)
SHORT = "for (int i : Progress.range(15)) { Thread.sleep(100); }"
FIT = (
    "var model = Sequential.of(input(1), dense(4), dense(1));\n"
    'model.compile("sgd", "mse");\n'
    "var x = new double[400];\n"
    "model.fit(x, x, fit().batchSize(1).callbacks("
    "lambdaCallback().onTrainBatchBegin(i -> { try { Thread.sleep(10); }"
    " catch (InterruptedException e) { Thread.currentThread().interrupt(); } })));"
)
LAST = re.compile("solving ━{20} 40/40 in [4-9]s, [0-9.]+/s · residual 0.025")


def course_jars() -> list[str]:
    jars = [COURSE / "deepecon-course.jar", *sorted(COURSE.glob("lib/*.jar"))]
    assert jars[0].is_file(), f"{jars[0]} is missing: run ./course test"
    return [str(jar) for jar in jars]


@pytest.fixture(scope="module")
def kernel_with_course(tmp_path_factory):
    """The kernel as ./course lab installs it, in a Jupyter of its own."""
    prefix = tmp_path_factory.mktemp("prefix")
    subprocess.run(
        [java(), "-jar", str(kernel_jar()), "kernel", "install", "--prefix", str(prefix),
         "--classpath", os.pathsep.join(course_jars())], check=True, timeout=240)
    own = {
        "JUPYTER_PATH": str(prefix / "share" / "jupyter"),
        "JUPYTER_DATA_DIR": str(prefix / "data"),
        "JUPYTER_CONFIG_DIR": str(prefix / "config"),
        "JUPYTER_RUNTIME_DIR": str(prefix / "runtime"),
        "DEEPECON_DATA_DIR": str(prefix / "kernel data"),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in own.items():
            patch.setenv(name, value)
        yield prefix


@pytest.fixture
def page(kernel_with_course, tmp_path):
    sync_api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        missing("Chromium")
    server = Server(tmp_path / "lab")
    flags = ["--no-sandbox"] if os.getuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        page = NotebookPage(browser.new_page(viewport={"width": 1100, "height": 900}), server)
        yield page
        page.command("kernelmenu:shutdown")
        page.page.wait_for_timeout(300)
        browser.close()
    server.stop()


def test_jupyterlab_shows_one_bar_that_moves(page, tmp_path):
    page.open("progress.ipynb", java_notebook(LOOP, SHORT, FIT))
    page.run_all()
    seen = set()
    pictures = os.environ.get("PROGRESS_SCREENSHOTS")
    while page.cell(0).locator(".jp-InputPrompt").inner_text() in ("[*]:", "[ ]:"):
        bars = page.cell(0).get_by_text(re.compile("solving ━+ "))
        if bars.count():
            seen.add(bars.first.inner_text().strip())
            if pictures and len(seen) == 5:
                page.page.screenshot(path=f"{pictures}/running.png")
        assert bars.count() <= 1
        page.page.wait_for_timeout(50)
    assert len(seen) >= 5, seen
    assert all(" left, " in line for line in sorted(seen)[:-1])
    assert LAST.search(page.cell(0).inner_text())
    # The bar is an output of its own: what the loop prints stays whole.
    assert re.search("^printed 0$", page.cell(0).inner_text(), re.MULTILINE)
    assert re.search("^printed 20$", page.cell(0).inner_text(), re.MULTILINE)
    page.wait_for_count(1, 2)
    assert page.output(1).count() == 0
    page.wait_for_count(2, 3)
    if pictures:
        page.page.screenshot(path=f"{pictures}/done.png")
    fit = page.output(2).first.inner_text().strip()
    assert fit.count("\n") == 0 and re.match("400/400 ━{20} [0-9]+s .*loss: 0", fit)


def test_a_page_made_by_nbconvert_holds_the_last_state_only(kernel_with_course, tmp_path):
    nbformat.write(java_notebook(LOOP, FIT), tmp_path / "page.ipynb")
    done = subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "html", "--execute", "page.ipynb"],
        cwd=tmp_path, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    text = re.sub("<[^>]+>", "", (tmp_path / "page.html").read_text(encoding="utf-8"))
    assert text.count("solving ━") == 1 and LAST.search(text)
    assert len(re.findall("/400 ━", text)) == 1


PROGRAM = """
import org.deepecon.progress.Progress;
public class Loop {
    public static void main(String[] a) throws Exception {
        var loop = Progress.over(java.util.stream.IntStream.range(0, 40)).name("solving");
        for (int i : loop) { Thread.sleep(100); loop.note("residual %.3f", 1.0 / (i + 1)); }
        for (int i : Progress.range(15)) { Thread.sleep(100); }
        System.out.println("over");
    }
}
"""


def test_a_terminal_shows_one_line_and_a_pipe_nothing(tmp_path):
    (tmp_path / "Loop.java").write_text(PROGRAM)
    command = [java(), "-Dstdout.encoding=UTF-8", "-cp", os.pathsep.join(course_jars()),
               str(tmp_path / "Loop.java")]
    piped = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert piped.stdout == "over\n" and piped.returncode == 0
    shown = in_terminal(command)
    lines = shown.split("\r\n")
    assert lines[1:] == ["over", ""]
    states = [re.sub("\x1b\\[[0-9]+m", "", state) for state in lines[0].split("\r")]
    assert 15 <= len(states) <= 30
    assert re.match("solving ━{20} 2[0-9]/40 in 2s, [12]s left, ", states[1]), states[1]
    assert LAST.match(states[-1])


def in_terminal(command) -> str:
    """What a program writes where its input and output are a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=subprocess.DEVNULL)
    os.close(follower)
    written = b""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if select.select([leader], [], [], 0.5)[0]:
            try:
                written += os.read(leader, 4096)
            except OSError:  # Linux: the other end is closed
                break
        elif process.poll() is not None:
            break
    process.wait(10)
    os.close(leader)
    return written.decode("utf-8")
