"""Row 2: every reply valid against the protocol's schema, busy and idle around every request."""

import time

from jupyter_kernel_test.msgspec_v5 import validate_message

from ..candidate import ALL
from ..workload import count_of

TITLE, SECONDS, QUICK = "2 message schema", 60, 5
REQUESTS = {
    "kernel_info_request": {},
    "execute_request": {"code": "1+1", "silent": False, "store_history": True,
                        "user_expressions": {}, "allow_stdin": False, "stop_on_error": True},
    "complete_request": {"code": "Mat", "cursor_pos": 3},
    "inspect_request": {"code": "Math", "cursor_pos": 4, "detail_level": 0},
    "is_complete_request": {"code": "1+1"},
    "history_request": {"output": False, "raw": True, "hist_access_type": "tail", "n": 3},
    "comm_info_request": {},
    "comm_open": {"comm_id": "a1", "target_name": "nobody", "data": {}},
    "no_such_request": {},
}
UNANSWERED = {"comm_open", "no_such_request"}
VALID = count_of(2, "requests with a valid reply between busy and idle", len(REQUESTS))


def measure(arena) -> None:
    def run(name: str, kind: str):
        kernel = arena.warm(name)
        message = kernel.client.session.msg(kind, REQUESTS[kind])
        kernel.client.shell_channel.send(message)
        reply, states = _answers(kernel, message["header"]["msg_id"], kind not in UNANSWERED)
        if reply is not None and kind not in UNANSWERED:
            validate_message(reply, kind.replace("_request", "_reply"), message["header"]["msg_id"])
        answered = reply is not None or kind in UNANSWERED
        if answered and states == ["busy", "idle"]:
            return True
        return f"{kind}: " + ("no reply" if not answered else f"status {states}")

    def patient(name: str, kind: str):
        try:
            return run(name, kind)
        except AssertionError as invalid:
            return f"{kind}: {str(invalid).splitlines()[0]}"
        except Exception as invalid:  # noqa: BLE001 - jsonschema's own kinds
            if type(invalid).__name__ == "ValidationError":
                return f"{kind}: {str(invalid).splitlines()[0]}"
            raise

    arena.count(VALID, ALL, list(REQUESTS), patient)


def _answers(kernel, asked: str, wants_reply: bool, limit: float = 2):
    reply, states = None, []
    until = time.perf_counter() + limit
    while (left := until - time.perf_counter()) > 0:
        for channel, message in kernel.poll(left):
            if message["parent_header"].get("msg_id") != asked:
                continue
            if channel == "shell":
                reply = message
            elif message["header"]["msg_type"] == "status":
                states.append(message["content"]["execution_state"])
        if states[-1:] == ["idle"] and (reply or not wants_reply):
            break
    return reply, states
