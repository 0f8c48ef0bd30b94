"""Messaging specification 5.5, seen from jupyter_client."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time

import pytest
from conftest import start_kernel
from jupyter_client.session import Session
from wire import ask, check, printed, published, reply_to, run, seconds


def states(messages):
    return [m["content"]["execution_state"] for m in messages if m["msg_type"] == "status"]


@pytest.mark.parametrize("kind, content", [
    ("kernel_info_request", {}),
    ("complete_request", {"code": "Math.", "cursor_pos": 5}),
    ("inspect_request", {"code": "Math.max", "cursor_pos": 8, "detail_level": 0}),
    ("is_complete_request", {"code": "1"}),
    ("history_request", {"hist_access_type": "tail", "n": 3, "output": False, "raw": True}),
    ("comm_info_request", {}),
    ("connect_request", {}),
    ("execute_request", {"code": "1"}),
    ("no_such_request", {}),
])
def test_every_shell_request_has_reply_busy_and_idle(kc, kind, content):
    msg_id = ask(kc, kind, content)
    reply = reply_to(kc, msg_id)
    assert reply["msg_type"] == kind.replace("_request", "_reply")
    messages = published(kc, msg_id)
    assert states(messages)[0] == "busy" and states(messages)[-1] == "idle"


@pytest.mark.parametrize("kind, content", [
    ("kernel_info_request", {}),
    ("interrupt_request", {}),
    ("debug_request", {"type": "request", "seq": 1, "command": "debugInfo"}),
    ("list_subshell_request", {}),
    ("no_such_request", {}),
])
def test_every_control_request_has_reply_busy_and_idle(kc, kind, content):
    msg_id = ask(kc, kind, content, "control")
    assert reply_to(kc, msg_id, "control")["msg_type"] == kind.replace("_request", "_reply")
    assert states(published(kc, msg_id))[-1] == "idle"


def test_kernel_info_says_who_it_is(kc):
    info = reply_to(kc, kc.kernel_info())["content"]
    assert info["status"] == "ok" and info["protocol_version"] == "5.5"
    assert info["language_info"]["name"] == "java"
    assert info["supported_features"] == ["kernel subshells"]


def test_headers_are_the_kernels_own(kc):
    reply = reply_to(kc, kc.execute("1"))
    assert reply["header"]["session"] != kc.session.session
    assert reply["header"]["date"].tzinfo is not None
    assert reply["parent_header"]["session"] == kc.session.session


def test_silent_and_store_history(kc):
    count = run(kc, "1")[0]["execution_count"]
    content, messages, _ = run(kc, "2", silent=True)
    assert [m["msg_type"] for m in messages] == ["status", "status"]
    assert run(kc, "3", store_history=False)[0]["execution_count"] == count
    assert run(kc, "4")[0]["execution_count"] == count + 1


def test_user_expressions(kc):
    run(kc, "int seven = 7;")
    reply = run(kc, "", user_expressions={"good": "seven * 6", "bad": "nowhere"})[0]
    assert reply["user_expressions"]["good"]["data"]["text/plain"] == "42"
    assert reply["user_expressions"]["bad"]["status"] == "error"


def test_an_error_aborts_the_queue(kc):
    ids = [kc.execute(code) for code in ("Thread.sleep(200); int z = 1 / 0;", "1", "2")]
    assert [reply_to(kc, i)["content"]["status"] for i in ids] == ["error", "aborted", "aborted"]
    assert run(kc, "3")[0]["status"] == "ok"


def test_stop_on_error_false_goes_on(kc):
    ids = [kc.execute(c, stop_on_error=False) for c in ("int q = 1 / 0;", "1")]
    assert [reply_to(kc, i)["content"]["status"] for i in ids] == ["error", "ok"]


def test_questions_are_answered_while_a_cell_runs(kc):
    running = kc.execute("Thread.sleep(2500);")
    time.sleep(0.3)
    for request in (lambda: kc.complete("Math.ab"), lambda: kc.inspect("Math.max"),
                    lambda: kc.is_complete("1"), kc.kernel_info):
        took, _ = seconds(lambda: reply_to(kc, request()))
        assert took < 1.5
    assert states(published(kc, running)).count("busy") >= 4
    reply_to(kc, running)


def test_cursor_positions_are_code_points(kc):
    code = 'String s = "😀😀"; Math.hyp'
    content = reply_to(kc, kc.complete(code, len(code)))["content"]
    assert content["matches"] == ["hypot"]
    assert (content["cursor_start"], content["cursor_end"]) == (len(code) - 3, len(code))


def test_subshell_runs_beside_the_main_shell(kc):
    made = reply_to(kc, ask(kc, "create_subshell_request", {}, "control"), "control")
    subshell = made["content"]["subshell_id"]
    slow = kc.execute("Thread.sleep(2000);")
    time.sleep(0.2)
    quick = ask(kc, "execute_request", {"code": "21 * 2"}, header={"subshell_id": subshell})
    took, reply = seconds(lambda: reply_to(kc, quick))
    assert reply["content"]["status"] == "ok" and took < 1.5
    reply_to(kc, slow)
    ask(kc, "delete_subshell_request", {"subshell_id": subshell}, "control")


def test_stdin(kc):
    msg_id = kc.execute("var line = new java.util.Scanner(System.in).nextLine();\n"
                        "System.out.print(line.length());", allow_stdin=True)
    kc.get_stdin_msg(timeout=30)
    kc.input("naïve")
    assert printed(published(kc, msg_id)) == "5"


def test_stdin_that_nobody_answers_fails_at_once(kc):
    took, (reply, _, _) = seconds(lambda: run(kc, "System.in.read()", allow_stdin=False))
    assert reply["status"] == "error" and took < 5


def test_a_hundred_thousand_lines(kc):
    code = 'for (int i = 0; i < 100_000; i++) System.out.println("this is line " + i + " of it");'
    run(kc, code)
    took, (_, _, text) = seconds(lambda: run(kc, code))
    assert text == "".join(f"this is line {i} of it\n" for i in range(100_000))
    print(f"{len(text) / 1e6 / took:.1f} MB/s")


def test_kernel_info_round_trip(kc):
    times = sorted(seconds(lambda: reply_to(kc, kc.kernel_info()))[0] for _ in range(100))
    print(f"kernel_info {times[50] * 1e3:.2f} ms")
    assert times[50] < 0.02


def test_fifty_queued_cells(kc):
    run(kc, "1")
    took, _ = seconds(lambda: [reply_to(kc, i) for i in [kc.execute(f"{n}") for n in range(50)]])
    print(f"50 cells {took:.2f} s")
    assert took < 30


def raw(kc, frames):
    kc.shell_channel.socket.send_multipart(frames)


def test_bad_messages_are_dropped_and_the_kernel_goes_on(kc):
    good = kc.session.serialize(kc.session.msg("execute_request", {"code": "1"}))
    stranger = Session(key=b"wrong", signature_scheme="hmac-sha256")
    raw(kc, stranger.serialize(stranger.msg("execute_request", {"code": "2"})))
    raw(kc, [b"<IDS|MSG>", b"short"])
    raw(kc, [b"noise"])
    raw(kc, good[:1] + [kc.session.sign([b"{", b"{}", b"{}", b"{}"]), b"{", b"{}", b"{}", b"{}"])
    raw(kc, good)
    raw(kc, good)
    assert check(kc.get_shell_msg(timeout=30))["content"]["status"] == "ok"
    assert run(kc, "3")[0]["status"] == "ok"
    assert not kc.shell_channel.msg_ready(), "the repeated message was run twice"


def test_interrupt_by_message(running, kc):
    manager = running[0]
    msg_id = kc.execute("while (true) { }")
    time.sleep(0.5)
    start = time.perf_counter()
    manager.interrupt_kernel()
    assert reply_to(kc, msg_id)["content"]["status"] == "error"
    assert time.perf_counter() - start < 20
    assert run(kc, "1")[0]["status"] == "ok"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_interrupt_by_signal(running, kc):
    msg_id = kc.execute("int kept = 3; while (true) { }")
    time.sleep(0.5)
    os.kill(running[0].provisioner.process.pid, signal.SIGINT)
    assert reply_to(kc, msg_id)["content"]["status"] == "error"
    assert run(kc, "kept")[0]["status"] == "ok"


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_sigint_without_a_cell_is_harmless(running, kc):
    os.kill(running[0].provisioner.process.pid, signal.SIGINT)
    time.sleep(0.3)
    assert run(kc, "1")[0]["status"] == "ok"


def test_shutdown_and_restart(kernel_spec):
    manager, client = start_kernel()
    process = manager.provisioner.process
    ask(client, "shutdown_request", {"restart": False}, "control")
    took, _ = seconds(lambda: process.wait(timeout=10))
    print(f"exit after {took:.2f} s")
    assert took < 2 and process.returncode == 0
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.mark.skipif(os.name == "nt", reason="Unix sockets")
def test_ipc_transport(kernel_spec, monkeypatch):
    # A short path: Unix sockets take 107 characters.
    monkeypatch.setenv("JUPYTER_RUNTIME_DIR", tempfile.mkdtemp(prefix="ipc"))
    manager, client = start_kernel(transport="ipc")
    assert run(client, "6 * 7")[0]["status"] == "ok"
    client.stop_channels()
    manager.shutdown_kernel()


def test_the_kernel_ends_with_its_parent(kernel_spec, tmp_path):
    """A parent that dies without a word takes its kernel along."""
    script = (
        "from jupyter_client.manager import KernelManager\n"
        "import os\n"
        "m = KernelManager(kernel_name='java'); m.start_kernel()\n"
        "c = m.client(); c.start_channels(); c.wait_for_ready(timeout=60)\n"
        "print(m.provisioner.process.pid, flush=True)\n"
        "os._exit(0)\n"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    pid = int(out.stdout.split()[-1])
    deadline = time.time() + 10
    while time.time() < deadline and _alive(pid):
        time.sleep(0.1)
    assert not _alive(pid)


def _alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().split(")")[-1].split()[0] != "Z"
    except OSError:
        return False
