"""A probe on the bare sockets: it parses nothing while the clock runs."""

from __future__ import annotations

import json
import time

import zmq

from .cell import Unanswered
from .kernel import Kernel

DELIMITER = b"<IDS|MSG>"


def flood(kernel: Kernel, code: str, limit: float) -> tuple[float, str]:
    """Executes a cell; seconds until its idle status, and its stdout, parsed afterwards."""
    kernel.client.shell_channel.socket.setsockopt(zmq.RCVHWM, 0)
    iopub = kernel.client.iopub_channel.socket
    frames: list[list[bytes]] = []
    began = time.perf_counter()
    asked = kernel.send(code, allow_stdin=False).encode()
    while True:
        left = limit - (time.perf_counter() - began)
        if left <= 0 or not iopub.poll(left * 1000):
            raise Unanswered(f"{kernel.candidate.name}: no idle status within {limit:g} s")
        frames.append(iopub.recv_multipart())
        if _is_idle(frames[-1], asked):
            break
    seconds = time.perf_counter() - began
    _drain_reply(kernel, limit)
    return seconds, "".join(_stdout(f, asked) for f in frames)


def _is_idle(frames: list[bytes], asked: bytes) -> bool:
    return len(frames[-1]) < 100 and b'"idle"' in frames[-1] and any(asked in f for f in frames)


def _stdout(frames: list[bytes], asked: bytes) -> str:
    at = frames.index(DELIMITER)
    if asked not in frames[at + 3] or b'"stream"' not in frames[at + 2]:
        return ""
    content = json.loads(frames[at + 5])
    return content["text"] if content["name"] == "stdout" else ""


def _drain_reply(kernel: Kernel, limit: float) -> None:
    socket = kernel.client.shell_channel.socket
    if socket.poll(limit * 1000):
        socket.recv_multipart()


def round_trip(kernel: Kernel, kind: str, content: dict, limit: float = 5) -> float:
    """Seconds from sending a request on the shell to its reply; frames are made before."""
    socket = kernel.client.shell_channel.socket
    session = kernel.client.session
    frames = session.serialize(session.msg(kind, content))
    began = time.perf_counter()
    socket.send_multipart(frames)
    if not socket.poll(limit * 1000):
        raise Unanswered(f"{kernel.candidate.name}: no reply to {kind} within {limit:g} s")
    socket.recv_multipart()
    return time.perf_counter() - began
