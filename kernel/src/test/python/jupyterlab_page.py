"""A JupyterLab server and a page in it, driven as a student drives it."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import nbformat

TOKEN = "test"
# The settings that ./course lab starts JupyterLab with.
SETTINGS = Path(__file__).resolve().parents[4] / "src" / "main" / "scripts" / "jupyter" / "prefix"


class Server:
    """JupyterLab on a free port, with the kernel specs of this process's environment."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        root = ["--allow-root"] if os.getuid() == 0 else []
        self.log = open(folder.parent / "jupyterlab.log", "w")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", "--no-browser", f"--port={self.port}", *root]
            + [f"--IdentityProvider.token={TOKEN}", f"--ServerApp.root_dir={folder}"]
            + [f"--LabApp.app_settings_dir={SETTINGS / 'share/jupyter/lab/settings'}"]
            + ["--expose-app-in-browser", "--ServerApp.port_retries=0"],
            stdout=self.log,
            stderr=subprocess.STDOUT,
            env={
                **os.environ,
                "JUPYTER_CONFIG_PATH": str(SETTINGS / "etc/jupyter"),
                # The kernel under test, also if the environment has another one of its name.
                "JUPYTER_PREFER_ENV_PATH": "0",
            },
        )
        self.wait()

    def wait(self):
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{self.address()}/api/status?token={TOKEN}", timeout=2)
                return
            except (urllib.error.URLError, OSError):
                assert self.process.poll() is None, Path(self.log.name).read_text()
                time.sleep(0.2)
        raise AssertionError("JupyterLab did not start: " + Path(self.log.name).read_text())

    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class NotebookPage:
    """One notebook, open in the browser."""

    def __init__(self, page, server: Server):
        self.page = page
        self.server = server
        self.hosts = set()
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).hostname))
        page.on("websocket", lambda opened: self.hosts.add(urlsplit(opened.url).hostname))

    def open(self, name: str, notebook) -> "NotebookPage":
        nbformat.write(notebook, self.server.folder / name)
        self.page.goto(f"{self.server.address()}/lab/tree/{name}?reset&token={TOKEN}")
        self.page.wait_for_selector(".jp-Notebook", timeout=60_000)
        self.wait_for_status("idle")
        return self

    def command(self, name: str, **arguments):
        """One of JupyterLab's commands, as its menus and buttons issue them; does not wait."""
        self.page.evaluate(
            "([name, args]) => { window.jupyterapp.commands.execute(name, args); }",
            [name, arguments],
        )

    def run_all(self):
        self.command("notebook:run-all-cells")

    def wait_for_status(self, status: str, timeout: float = 60):
        """Until the kernel of the open notebook is connected and idle, or busy."""
        self.page.wait_for_function(
            "status => { const context = window.jupyterapp?.shell.currentWidget?.sessionContext;"
            " return context?.isReady && context.session?.kernel?.connectionStatus === 'connected'"
            " && context.session.kernel.status === status; }",
            arg=status,
            timeout=timeout * 1000,
        )

    def wait_for_count(self, index: int, count: int, timeout: float = 20):
        """Until the cell's prompt reads [count]:, that is, until it is done."""
        self.page.wait_for_function(
            "([index, text]) => document.querySelectorAll('.jp-CodeCell')[index]"
            "?.querySelector('.jp-InputPrompt')?.textContent === text",
            arg=[index, f"[{count}]:"],
            timeout=timeout * 1000,
        )

    def cell(self, index: int):
        return self.page.locator(".jp-CodeCell").nth(index)

    def output(self, index: int):
        return self.cell(index).locator(".jp-OutputArea-output")

    def edit(self, index: int, text: str):
        """Puts the cursor into the cell and types."""
        self.cell(index).locator(".cm-content").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def run_cell(self, index: int):
        self.cell(index).locator(".cm-content").click()
        self.page.keyboard.press("Control+Enter")

    def failed(self, index: int):
        """The cell's error, if it shows one."""
        return self.cell(index).locator("[data-mime-type='application/vnd.jupyter.stderr']")

    def saved(self, name: str) -> dict:
        """The notebook's file after saving it."""
        self.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
        return json.loads((self.server.folder / name).read_text())
