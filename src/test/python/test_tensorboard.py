"""What our writer writes, read by the real TensorBoard: its Python reader, its plugins, its page."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

pytestmark = pytest.mark.newest_jdk

HERE = Path(__file__).resolve().parent
COURSE = HERE.parents[2] / "target/course"
KERNEL = HERE.parents[2] / "kernel/target/deepecon-kernel-all.jar"


def java_executable() -> str:
    return os.environ.get("COURSE_JAVA", "java")


def class_path() -> str:
    jars = [COURSE / "deepecon-course.jar", *sorted(COURSE.glob("lib/*.jar"))]
    assert jars[0].is_file(), "target/course/deepecon-course.jar is missing: run ./course test"
    return os.pathsep.join(map(str, jars))


def write_every_kind(folder: Path):
    subprocess.run(
        [java_executable(), "--add-modules", "jdk.incubator.vector", "-cp", class_path(),
         str(HERE / "EveryKind.java"), str(folder)], check=True, timeout=120)


class Board:
    """The real TensorBoard on a folder, and its answers."""

    def __init__(self, folder: Path, log: Path, *options: str):
        self.log = log
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tensorboard.main", "--logdir", str(folder), "--port", "0",
             "--host=127.0.0.1", *options],
            stdout=log.open("w"), stderr=subprocess.STDOUT)
        self.address = self.wait_for_address()

    def wait_for_address(self) -> str:
        for _ in range(300):
            assert self.process.poll() is None, self.log.read_text()
            for word in self.log.read_text().split():
                if word.startswith("http://"):
                    return word.rstrip("/")
            time.sleep(0.1)
        raise AssertionError(self.log.read_text())

    def get(self, path: str, **query):
        words = urllib.parse.urlencode(query)
        url = f"{self.address}/data/{path}" + ("?" + words if words else "")
        return urllib.request.urlopen(url, timeout=30).read()

    def ask(self, path: str, **query):
        return json.loads(self.get(path, **query))

    def post(self, path: str, request: dict):
        asked = urllib.request.Request(f"{self.address}/data/{path}", json.dumps(request).encode(),
                                       {"Content-Type": "application/json"})
        return json.loads(urllib.request.urlopen(asked, timeout=30).read())

    def wait_for_runs(self):
        for _ in range(150):
            if len(self.ask("runs")) == 7:
                return
            time.sleep(0.1)
        raise AssertionError(self.ask("runs"))

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("board") / "runs"
    write_every_kind(folder)
    return folder


@pytest.fixture(scope="module")
def board(runs):
    """TensorBoard with its reader in Python."""
    board = Board(runs, runs.parent / "board.log", "--load_fast=false")
    board.wait_for_runs()
    yield board
    board.stop()


def test_runs_are_named_after_their_folders(board):
    assert board.ask("runs") == [
        "own", "rate-0.01", "rate-0.01/train", "rate-0.01/validation",
        "rate-0.1", "rate-0.1/train", "rate-0.1/validation",
    ]


def test_scalars(board):
    points = board.ask("plugin/scalars/scalars", run="own", tag="curve")
    assert [point[1:] for point in points] == [[step, step * 0.5] for step in range(5)]
    assert all(abs(point[0] - time.time()) < 600 for point in points)


def test_a_fit_has_the_names_that_keras_gives(board):
    tags = board.ask("plugin/scalars/tags")
    assert sorted(tags["rate-0.1/train"]) == [
        "batch_loss", "batch_mae", "epoch_learning_rate", "epoch_loss", "epoch_mae"]
    assert sorted(tags["rate-0.1/validation"]) == [
        "epoch_loss", "epoch_mae",
        "evaluation_loss_vs_iterations", "evaluation_mae_vs_iterations"]
    rates = board.ask("plugin/scalars/scalars", run="rate-0.1/train", tag="epoch_learning_rate")
    assert [point[1] for point in rates] == [0, 1, 2, 3]
    assert rates[0][2] == pytest.approx(0.1)


def test_histograms_and_distributions(board):
    assert "net/hidden/kernel/histogram" in board.ask("plugin/histograms/tags")["rate-0.1/train"]
    last = board.ask("plugin/histograms/histograms", run="own", tag="spread")[-1]
    buckets = last[2]
    assert len(buckets) == 30 and sum(bucket[2] for bucket in buckets) == 3
    assert (buckets[0][0], buckets[-1][1]) == (0, 8)
    same = board.ask("plugin/histograms/histograms", run="own", tag="same")[0][2]
    assert [bucket[2] for bucket in same] == [0] * 29 + [3]
    assert board.ask("plugin/distributions/distributions", run="own", tag="spread")


def test_images(board):
    assert "net/hidden/kernel/image" in board.ask("plugin/images/tags")["rate-0.1/train"]
    [image] = board.ask("plugin/images/images", run="own", tag="colour", sample="0")
    assert image["step"] == 1
    png = board.get("plugin/images/individualImage?" + image["query"])
    assert png.startswith(b"\x89PNG") and png[16:24] == bytes([0, 0, 0, 2, 0, 0, 0, 1])


def test_texts(board):
    [note] = board.ask("plugin/text/text", run="own", tag="note")
    assert "<strong>fat</strong> Grüße" in note["text"]
    [table] = board.ask("plugin/text/text", run="own", tag="table")
    assert "<table>" in table["text"] and "0.1" in table["text"]


def test_conceptual_graphs(board):
    tags = board.ask("plugin/graphs/info")
    assert tags["own"]["tags"]["keras"]["conceptual_graph"]
    graph = board.get("plugin/graphs/graph", run="own", tag="keras", conceptual="true").decode()
    both = graph[graph.index('/both"'):]
    assert "/hidden" in both and "/in" in both and "Concatenate" in both
    line = board.get("plugin/graphs/graph", run="rate-0.1/train", tag="keras",
                     conceptual="true").decode()
    assert "net/hidden" in line and "net/out" in line and "DT_FLOAT" in line


def test_pr_curves(board):
    curves = board.ask("plugin/pr_curves/pr_curves", run="own", tag="pr")["own"]
    assert len(curves[0]["recall"]) == 201
    assert curves[0]["true_positives"][0] == 2 and curves[0]["false_positives"][0] == 2
    assert curves[0]["precision"][0] == pytest.approx(0.5)


def test_hyper_parameters_with_metrics(board):
    experiment = board.post("plugin/hparams/experiment", {"experimentName": ""})
    assert {info["name"] for info in experiment["hparamInfos"]} == {"rate", "act", "bias"}
    metrics = [info["name"] for info in experiment["metricInfos"]]
    assert {"group": "validation", "tag": "epoch_loss"} in metrics
    asked = {"experimentName": "", "startIndex": 0, "sliceSize": 10, "colParams": [],
             "allowedStatuses": ["STATUS_SUCCESS"]}
    groups = board.post("plugin/hparams/session_groups", asked)["sessionGroups"]
    assert sorted(group["hparams"]["rate"] for group in groups) == [0.01, 0.1]
    assert groups[0]["hparams"]["act"] == "tanh" and groups[0]["hparams"]["bias"] is True


def test_the_magic_shows_the_same_files_in_a_notebook(runs, tmp_path):
    shutil.copytree(runs, tmp_path / "runs")
    (tmp_path / "runs/events.out.tfevents.9.cut").write_bytes(b"\x18\0\0")
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "execution_count": None,
            "outputs": [], "source": "%tensorboard runs --smoothing 0.6"}
    java = {"kernelspec": {"name": "java", "language": "java", "display_name": "Java"}}
    notebook = tmp_path / "board.ipynb"
    notebook.write_text(json.dumps(
        {"cells": [cell], "metadata": java, "nbformat": 4, "nbformat_minor": 5}))
    subprocess.run(
        [java_executable(), "-Ddeepecon.classpath=" + class_path(), "-jar",
         os.environ.get("COURSE_KERNEL_JAR", KERNEL), "run", "--in-place", str(notebook)],
        check=True, timeout=120)
    outputs = json.loads(notebook.read_text())["cells"][0]["outputs"]
    drawings = ["".join(output["data"].get("image/svg+xml", "")) for output in outputs[:-1]]
    assert [drawing.split("font-size=\"17\"")[1].split(">")[1].split("<")[0]
            for drawing in drawings if drawing] == [
        "Scalars over steps, smoothed by 0.6 (dashed: validation)",
        "Distributions over steps: own", "Distributions over steps: rate-0.01/train",
        "Distributions over steps: rate-0.1/train", "Images", "Precision over recall"]
    assert "| rate-0.01 | tanh | true | 0.01 |" in "".join(outputs[-2]["data"]["text/markdown"])
    said = "".join(outputs[-1]["text"])
    assert said == "events.out.tfevents.9.cut: the record at byte 0 is cut off and left out.\n"


def test_the_page_shows_scalars(runs, tmp_path):
    """In a real browser, with the reader in Rust that TensorBoard prefers."""
    sync_api = pytest.importorskip("playwright.sync_api")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not path:
        assert os.environ.get("CI") != "true", "Chromium is missing, and in CI no test is left out"
        pytest.skip("Chromium is missing")
    board = Board(runs, tmp_path / "board.log")
    try:
        with sync_api.sync_playwright() as playwright:
            flags = ["--no-sandbox"] if os.getuid() == 0 else []
            browser = playwright.chromium.launch(executable_path=path, args=flags)
            page = browser.new_page(viewport={"width": 1400, "height": 1000})
            page.goto(f"{board.address}/#timeseries", timeout=60_000)
            page.get_by_text("epoch_loss").first.wait_for(timeout=60_000)
            page.locator("line-chart svg path, line-chart canvas").first.wait_for(timeout=60_000)
            page.wait_for_timeout(1_500)
            page.screenshot(path=os.environ.get("BOARD_SCREENSHOT", tmp_path / "board.png"))
            assert page.locator("scalar-card").count() >= 2
            browser.close()
    finally:
        board.stop()
