"""Row 15: stop_on_error, silent, store_history and user_expressions as the protocol says."""

import time

from ..candidate import ALL
from ..workload import count_of

TITLE, SECONDS, QUICK = "15 execute semantics", 30, 5


def stops(kernel, pick):
    bad = pick('throw new RuntimeException("stop");', 'raise ValueError("stop")')
    asked = [kernel.send(code, allow_stdin=False) for code in (bad, "2+2", "3+3")]
    states = _statuses(kernel, asked)
    return states == ["error", "aborted", "aborted"] or f"Run All: {states}"


def goes_on(kernel, pick):
    bad = pick('throw new RuntimeException("go on");', 'raise ValueError("go on")')
    asked = [kernel.send(code, allow_stdin=False, stop_on_error=False) for code in (bad, "2+2")]
    states = _statuses(kernel, asked)
    return states == ["error", "ok"] or f"stop_on_error=False: {states}"


def silent(kernel, pick):
    before = kernel.run("1").reply["execution_count"]
    cell = kernel.run(pick("int hidden = 5; hidden", "hidden = 5; hidden"), silent=True)
    published = [m["header"]["msg_type"] for m in cell.messages]
    after = kernel.run(pick("hidden", "hidden")).reply["execution_count"]
    good = after == before + 1 and not {"execute_input", "execute_result"} & set(published)
    return good or f"silent: count {before} -> {after}, {published}"


def unstored(kernel, pick):
    before = kernel.run("1").reply["execution_count"]
    kernel.run("2", store_history=False)
    after = kernel.run("3").reply["execution_count"]
    return after == before + 1 or f"store_history=False: count {before} -> {after}"


def expressions(kernel, pick):
    asked = {"sum": "1 + 2", "bad": pick("noSuchName", "no_such_name")}
    answers = kernel.run("1", user_expressions=asked).reply.get("user_expressions", {})
    value = answers.get("sum", {}).get("data", {}).get("text/plain")
    good = value == "3" and answers.get("bad", {}).get("status") == "error"
    return good or f"user_expressions: {answers}"


CHECKS = [stops, goes_on, silent, unstored, expressions]
RIGHT = count_of(15, "stop_on_error x2, silent, store_history, user_expressions", len(CHECKS))


def measure(arena) -> None:
    arena.count(RIGHT, ALL, CHECKS,
                lambda name, check: check(arena.warm(name), arena.candidates[name].pick))


def _statuses(kernel, asked: list[str]) -> list[str]:
    """The statuses of requests that were sent together."""
    states: dict[str, str] = {}
    idle: set[str] = set()
    until = time.perf_counter() + 8
    while len(states) < len(asked) or len(idle) < len(asked):
        if time.perf_counter() > until:
            break
        for channel, message in kernel.poll(0.2):
            parent = message["parent_header"].get("msg_id")
            if channel == "shell":
                states[parent] = message["content"]["status"]
            elif message["content"].get("execution_state") == "idle" and parent in asked:
                idle.add(parent)
    return [states.get(a, "none") for a in asked]
