"""Row 14: nine ways to kill a kernel."""

import json
import time

from ..candidate import ALL, OURS
from ..workload import count_of

TITLE, SECONDS, QUICK = "14 nine survivals", 100, None
CELLS = {
    "toString overflow": (
        "class Deep { public String toString() { return \"\" + this; } } new Deep()",
        "class Deep:\n    def __repr__(self): return repr(self)\nDeep()"),
    "toString throws": (
        "class Bad { public String toString() { throw new RuntimeException(\"no\"); } } new Bad()",
        "class Bad:\n    def __repr__(self): raise ValueError('no')\nBad()"),
    "stack overflow": ("int down(int n) { return down(n + 1) + 1; } down(0)",
                       "def down(n): return down(n + 1) + 1\ndown(0)"),
    "out of memory": (
        "var hog = new java.util.ArrayList<byte[]>(); while (true) hog.add(new byte[1_000_000]);",
        None),
    "System.exit": ("System.exit(3);", "import sys; sys.exit(3)"),
}
MESSAGES = ("bad signature", "bad JSON", "short frames", "replayed message")
CHECKS = (*CELLS, *MESSAGES)
ALIVE = count_of(14, "survivals: toString x2, overflow, OOM, exit, bad messages x4", len(CHECKS))
LATER_CELLS = 5


def measure(arena) -> None:
    def run(name: str, check: str):
        heap = {"JDK_JAVA_OPTIONS": "-Xmx256m"} if check == "out of memory" else {}
        with arena.fresh(name, **heap) as kernel:
            kernel.run("1+1")
            if check in MESSAGES:
                answer = _bad_message(kernel, check)
            else:
                code = arena.candidates[name].pick(*CELLS[check])
                if code is None:
                    return True
                kernel.run(code, 25 if name == OURS else 8)
                answer = True
            for i in range(LATER_CELLS):
                if kernel.run(f"{i} + 1", 5).status != "ok":
                    return f"{check}: a later cell failed"
            return answer

    for name in arena.present(ALL):  # each check has its own kernel: none is skipped
        passed = 0
        for check in CHECKS:
            answer = arena.attempt(name, f"row 14 {check}", lambda: run(name, check))
            passed += answer is True
            if isinstance(answer, str):
                arena.note(name, "row 14", answer)
        arena.put(ALIVE, name, passed)


def _bad_message(kernel, check: str):
    session, socket = kernel.client.session, kernel.client.shell_channel.socket
    code = kernel.candidate.pick('System.out.println("once");', 'print("once")')
    message = session.msg("execute_request", {"code": code, "silent": False, "store_history": True,
                                              "allow_stdin": False, "user_expressions": {}})
    frames = session.serialize(message)
    if check == "bad signature":
        socket.send_multipart([frames[0], b"0" * 64, *frames[2:]])
    elif check == "bad JSON":
        broken = [b"{not json", *frames[3:]]
        socket.send_multipart([frames[0], session.sign(broken), *broken])
    elif check == "short frames":
        socket.send_multipart([b"<IDS|MSG>", b"x"])
        socket.send_multipart([b"garbage"])
    else:
        socket.send_multipart(frames)
        kernel.collect(message["header"]["msg_id"])
        socket.send_multipart(frames)
        return _heard_once(kernel)
    return True


def _heard_once(kernel):
    until = time.perf_counter() + 1
    while (left := until - time.perf_counter()) > 0:
        for _, message in kernel.poll(left):
            if "once" in json.dumps(message["content"].get("text", "")):
                return "a replayed message was executed again"
    return True
