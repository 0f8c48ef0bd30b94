"""Row 7: output of a thread that outlives its cell, and of a child process."""

import time

from ..candidate import ALL
from ..workload import count_of

TITLE, SECONDS, QUICK = "7 late and child output", 15, 5
JAVA_LATE = ('new Thread(() -> { try { Thread.sleep(400); } catch (InterruptedException e) { }'
             ' System.out.println("late"); }).start();')
PYTHON_LATE = ('import threading, time\nthreading.Thread(target=lambda: (time.sleep(.4),'
               ' print("late"))).start()')
JAVA_CHILD = 'new ProcessBuilder("echo", "child").inheritIO().start().waitFor();'
PYTHON_CHILD = 'import subprocess; subprocess.run(["echo", "child"])'
CHECKS = [("late", JAVA_LATE, PYTHON_LATE), ("child", JAVA_CHILD, PYTHON_CHILD)]
ARRIVED = count_of(7, "late thread and child process output, right parent", len(CHECKS))


def measure(arena) -> None:
    def run(name: str, check: tuple):
        word, java, python = check
        kernel = arena.warm(name)
        asked = kernel.send(arena.candidates[name].pick(java, python), allow_stdin=False)
        seen = kernel.collect(asked).stdout
        until = time.perf_counter() + 2
        while word not in seen and time.perf_counter() < until:
            for channel, message in kernel.poll(0.1):
                if (message["header"]["msg_type"] == "stream"
                        and message["parent_header"].get("msg_id") == asked):
                    seen += message["content"]["text"]
        return word in seen or f"no '{word}' under its cell within 2 s"

    arena.count(ARRIVED, ALL, CHECKS, run)
