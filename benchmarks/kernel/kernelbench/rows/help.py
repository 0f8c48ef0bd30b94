"""Row 20: inspection finds types, fields, variables and methods; completion knows types."""

import time

from ..candidate import JAVA
from ..workload import Workload, count_of

TITLE, SECONDS, QUICK = "20 inspection", 30, 4
SETUP = ('class Shop { /** Money in the till. */ double till = 5; double sell(int n) '
         '{ return till += n; } } var shop = new Shop(); int stock = 3; '
         'int restock(int n) { return n; }')
# text, cursor at "|", what the answer must contain
CASES = [
    ("String|", "String"), ("java.util.ArrayList|", "ArrayList"), ("Math.PI|", "double"),
    ("Math.max|", "max"), ("Math.max(|", "max"), ("Math.max(1, |2)", "max"), ("stock|", "int"),
    ("shop|", "Shop"), ("Shop|", "Shop"), ("shop.till|", "double"), ("shop.sell|", "int"),
    ("resto|ck(1)", "restock"),
]
FOUND = count_of(20, "inspection finds type, field, variable, method", len(CASES))
SLOWEST = Workload(20, "inspection after the first, slowest", "ms", 100)
TYPED = count_of(20, "completion of a member, local name, type: with kinds or types", 3)
COMPLETIONS = [("shop.se", "sell"), ("sto", "stock"), ("ArrayLis", "ArrayList")]


def measure(arena) -> None:
    slowest: dict[str, float] = {}

    def inspect(name: str, case: tuple):
        text, expected = case
        kernel = arena.warm(name)
        began = time.perf_counter()
        content = kernel.ask("inspect_request", {"code": text.replace("|", ""), "detail_level": 0,
                                                 "cursor_pos": text.index("|")})["content"]
        if case is not CASES[0]:
            slowest[name] = max(slowest.get(name, 0), 1000 * (time.perf_counter() - began))
        found = content.get("found") and expected in str(content["data"])
        return bool(found) or f"inspect {text}: not found"

    def complete(name: str, case: tuple):
        text, expected = case
        content = arena.warm(name).ask("complete_request", {
            "code": text, "cursor_pos": len(text)})["content"]
        typed = content.get("metadata", {}).get("_jupyter_types_experimental", [])
        good = any(expected in t.get("text", "") and t.get("type") for t in typed)
        return good or f"complete {text}: no typed {expected}"

    for name in arena.checked(JAVA):
        arena.attempt(name, "row 20", lambda: arena.warm(name).run(SETUP))
    arena.count(FOUND, JAVA, CASES, inspect)
    for name, worst in slowest.items():
        arena.put(SLOWEST, name, worst)
    arena.count(TYPED, JAVA, COMPLETIONS, complete)
