"""One running kernel, driven through jupyter_client with a limit on every wait."""

from __future__ import annotations

import os
import subprocess
import time

import psutil
import zmq
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager

from .candidate import Candidate
from .cell import Cell, Unanswered


class Kernel:
    """A started kernel process with connected channels. Use as a context manager."""

    def __init__(self, candidate: Candidate, env: dict | None = None):
        self.candidate = candidate
        specs = KernelSpecManager(kernel_dirs=[str(candidate.folder)],
                                  ensure_native_kernel=False)
        self.manager = KernelManager(kernel_name=candidate.spec, kernel_spec_manager=specs)
        self.env = env
        self.client = None

    def start(self, limit: float = 20) -> float:
        """Starts the process and waits until it answers; the seconds that took."""
        began = time.perf_counter()
        self.manager.start_kernel(env={**os.environ, **(self.env or {})},
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.client = self.manager.blocking_client()
        self.client.start_channels(hb=False)
        self.await_answer(limit)
        return time.perf_counter() - began

    def await_answer(self, limit: float) -> None:
        """Asks for kernel_info until a reply and a message on IOPub have come."""
        deadline = time.perf_counter() + limit
        replied = heard = False
        while not (replied and heard):
            asked = self.client.kernel_info()
            again = time.perf_counter() + 0.3
            while time.perf_counter() < again and not (replied and heard):
                for channel, message in self.poll(0.3):
                    heard = heard or channel == "iopub"
                    replied = replied or (channel == "shell"
                                          and message["parent_header"].get("msg_id") == asked)
            if time.perf_counter() > deadline or not self.alive():
                raise Unanswered(f"{self.candidate.name} did not answer after its start")

    def poll(self, seconds: float, channels=("shell", "iopub")):
        """The messages that are there, or come within this time (then only the first ones)."""
        sockets = {getattr(self.client, f"{c}_channel").socket: c for c in channels}
        poller = zmq.Poller()
        for socket in sockets:
            poller.register(socket, zmq.POLLIN)
        ready = dict(poller.poll(seconds * 1000))
        for socket in ready:
            yield sockets[socket], getattr(self.client, f"{sockets[socket]}_channel").get_msg(0)

    def send(self, code: str, **options) -> str:
        return self.client.execute(code, **options)

    def run(self, code: str, limit: float = 10, **options) -> Cell:
        """Executes a cell and collects what belongs to it."""
        options.setdefault("allow_stdin", False)
        began = time.perf_counter()
        return self.collect(self.send(code, **options), limit, began)

    def collect(self, asked: str, limit: float = 10, began: float | None = None) -> Cell:
        """Waits for the reply and the idle status of a request that was sent."""
        began = began or time.perf_counter()
        cell = Cell()
        while not (cell.reply and cell.idle):
            left = limit - (time.perf_counter() - began)
            if left <= 0 or (left < limit - 1 and not self.alive()):
                raise Unanswered(f"{self.candidate.name}: no answer within {limit:g} s")
            for channel, message in self.poll(min(left, 1)):
                if message["parent_header"].get("msg_id") == asked:
                    self.note(cell, channel, message)
        cell.seconds = time.perf_counter() - began
        return cell

    def collect_idle(self, asked: str, limit: float = 10) -> None:
        """Waits for the idle status only, where the reply was read elsewhere."""
        deadline = time.perf_counter() + limit
        while (left := deadline - time.perf_counter()) > 0:
            for _, message in self.poll(left, ("iopub",)):
                if (message["parent_header"].get("msg_id") == asked
                        and message["content"].get("execution_state") == "idle"):
                    return
        raise Unanswered(f"{self.candidate.name}: no idle status within {limit:g} s")

    @staticmethod
    def note(cell: Cell, channel: str, message: dict) -> None:
        if channel == "shell":
            cell.reply = message["content"]
        else:
            cell.messages.append(message)
            cell.idle |= message["content"].get("execution_state") == "idle"

    def ask(self, kind: str, content: dict, channel: str = "shell", limit: float = 5) -> dict:
        """Sends any request; its reply."""
        message = self.client.session.msg(kind, content)
        getattr(self.client, f"{channel}_channel").send(message)
        deadline = time.perf_counter() + limit
        while (left := deadline - time.perf_counter()) > 0:
            for _, reply in self.poll(left, (channel,)):
                if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                    return reply
        raise Unanswered(f"{self.candidate.name}: no reply to {kind} within {limit:g} s")

    def interrupt(self) -> None:
        if self.candidate.is_java:
            message = self.client.session.msg("interrupt_request", {})
            self.client.control_channel.send(message)
        else:
            self.manager.interrupt_kernel()

    def alive(self) -> bool:
        return self.manager.is_alive()

    @property
    def processes(self) -> list[psutil.Process]:
        """The kernel's process and its children."""
        try:
            root = psutil.Process(self.manager.provisioner.pid)
            return [root, *root.children(recursive=True)]
        except (psutil.NoSuchProcess, AttributeError):
            return []

    def rss_megabytes(self) -> float:
        return sum(p.memory_info().rss for p in self.processes) / 1e6

    def cpu_seconds(self) -> float:
        return sum(sum(p.cpu_times()[:2]) for p in self.processes)

    def stop(self) -> None:
        """Ends the process at once; never raises."""
        family = self.processes
        if self.client is not None:
            self.client.stop_channels()
        for process in family:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                pass
        try:
            self.manager.shutdown_kernel(now=True)
        except Exception:  # noqa: BLE001 - it is gone, whatever the reason
            pass

    def __enter__(self) -> "Kernel":
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_) -> None:
        self.stop()
