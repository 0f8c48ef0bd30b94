"""What the tests ask a client again and again."""

from __future__ import annotations

import time

from jupyter_kernel_test.msgspec_v5 import schema_fragments, validate_message

TIMEOUT = 30


def check(message):
    """Validates a message where the schema knows its type."""
    kind = message["header"]["msg_type"]
    aborted = message["content"].get("status") == "aborted"
    if kind in schema_fragments and not aborted:
        validate_message(message)
    return message


def reply_to(client, msg_id, channel="shell", timeout=TIMEOUT):
    get = {"shell": client.get_shell_msg, "control": client.get_control_msg}[channel]
    while True:
        message = check(get(timeout=timeout))
        if message["parent_header"].get("msg_id") == msg_id:
            return message


def published(client, msg_id, timeout=TIMEOUT):
    """All IOPub messages of a request, from busy to idle."""
    messages = []
    while True:
        message = check(client.get_iopub_msg(timeout=timeout))
        if message["parent_header"].get("msg_id") != msg_id:
            continue
        messages.append(message)
        if message["content"].get("execution_state") == "idle":
            return messages


def run(client, code, **options):
    """Runs a cell; returns reply content, messages, and what it printed."""
    msg_id = client.execute(code, **options)
    messages = published(client, msg_id)
    reply = reply_to(client, msg_id)
    return reply["content"], messages, printed(messages)


def printed(messages, name="stdout"):
    return "".join(
        m["content"]["text"]
        for m in messages
        if m["msg_type"] == "stream" and m["content"]["name"] == name
    )


def ask(client, kind, content=None, channel="shell", header=None):
    """Sends any request and returns its id."""
    message = client.session.msg(kind, content or {})
    message["header"].update(header or {})
    target = {"shell": client.shell_channel, "control": client.control_channel}[channel]
    target.send(message)
    return message["header"]["msg_id"]


def seconds(action):
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result
