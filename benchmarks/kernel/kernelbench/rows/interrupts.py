"""Row 3: six cells that are interrupted; reply, processor use a second later, state kept."""

import subprocess
import time
from pathlib import Path

from ..candidate import ALL, JJAVA, OURS
from ..workload import Workload, count_of

TITLE, SECONDS, QUICK = "3 interrupts", 75, None
LOOPS = {
    "loop": ("while (true) { }", "while True: pass"),
    "recursion": ("int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(90)",
                  "def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(90)"),
    "catch-all loop": ("while (true) { try { Math.sqrt(2); } catch (Throwable t) { } }", None),
    "sleep": ("Thread.sleep(60_000);", "import time; time.sleep(60)"),
    "stdin": ("System.in.read();", "input()"),
    "library loop": ("bench.Spin.forever();", "import re; re.match('(a+)+b', 'a' * 40)"),
}
KEPT = count_of(3, "interrupts: answered, idle, state kept", len(LOOPS))
REPLY = Workload(3, "interrupts: slowest reply", "s", 0.3)
CPU = Workload(3, "interrupts: CPU 1 s later, most", "%", 5)
LIBRARY = """package bench;
public final class Spin { public static void forever() { while (true) { } } }
"""


def library(arena, folder: Path) -> Path:
    """A jar with a method that never returns."""
    (folder / "bench").mkdir(parents=True, exist_ok=True)
    (folder / "bench/Spin.java").write_text(LIBRARY)
    tools = Path(arena.java).parent
    subprocess.run([tools / "javac", "--release", "11", "-d", folder / "classes",
                    folder / "bench/Spin.java"], check=True, capture_output=True)
    jar = folder / "spin.jar"
    subprocess.run([tools / "jar", "cf", jar, "-C", folder / "classes", "."], check=True)
    return jar


def measure(arena) -> None:
    jar = library(arena, arena.candidates[OURS].folder.parent / "spin")
    seen: dict[str, list[tuple[float, float]]] = {}

    def run(name: str, kind: str):
        code = arena.candidates[name].pick(*LOOPS[kind])
        if code is None:
            return True
        kernel = _prepared(arena, name, kind, jar)
        asked = kernel.send(code, allow_stdin=kind == "stdin")
        time.sleep(0.7)
        began = time.perf_counter()
        kernel.interrupt()
        kernel.collect(asked, 5 if name == OURS else 3)
        reply = time.perf_counter() - began
        time.sleep(1)
        share = _share(kernel, 0.6)
        seen.setdefault(name, []).append((reply, share))
        if kernel.run("kept + 0", 5).status != "ok":
            return f"{kind}: the variable is gone"
        if share > CPU.goal:
            arena.drop(name)
        return share <= CPU.goal or f"{kind}: still {share:.0f} % of a core after 1 s"

    arena.count(KEPT, ALL, list(LOOPS), run)
    for name, pairs in seen.items():
        arena.put(REPLY, name, max(reply for reply, _ in pairs))
        arena.put(CPU, name, max(share for _, share in pairs))
    for name in seen:
        arena.drop(name)


def _prepared(arena, name: str, kind: str, jar: Path):
    kernel = arena.warm(name)
    kernel.run(arena.candidates[name].pick("int kept = 42;", "kept = 42"))
    if kind == "library loop" and arena.candidates[name].is_java:
        magic = {OURS: "%jars", JJAVA: "%classpath"}.get(name, "%jar")
        kernel.run(f"{magic} {jar}")
    _settle(kernel)
    return kernel


def _settle(kernel, limit: float = 8) -> None:
    """Waits until the compilers of a fresh JVM are done: their work is not the cell's."""
    until = time.perf_counter() + limit
    while time.perf_counter() < until and _share(kernel, 0.4) > CPU.goal:
        pass


def _share(kernel, seconds: float) -> float:
    """Per cent of a core used from now on."""
    began, used = time.perf_counter(), kernel.cpu_seconds()
    time.sleep(seconds)
    return 100 * (kernel.cpu_seconds() - used) / (time.perf_counter() - began)
