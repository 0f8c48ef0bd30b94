"""Row 17: errors at run time name the real exception, the line and its source, in few lines."""

import re

from ..candidate import JAVA
from ..workload import count_of

TITLE, SECONDS, QUICK = "17 runtime errors", 45, 4
ANSI = re.compile(r"\x1b\[[0-9;]*m")
# name, cell, line of the fault, text of that line
CASES = [
    ("ArithmeticException", "int a = 1;\nint b = a / 0;", 2, "a / 0"),
    ("ArrayIndexOutOfBoundsException", "int[] xs = new int[3];\n\nxs[3] = 1;", 3, "xs[3] = 1"),
    ("NullPointerException", "String s = null;\ns.length()", 2, "s.length()"),
    ("ClassCastException", 'Object o = "text";\nInteger i = (Integer) o;', 2, "(Integer) o"),
    ("NumberFormatException", 'int n =\n    Integer.parseInt("12x");', 2, "parseInt"),
    ("IllegalStateException", 'void fail() {\n    throw new IllegalStateException("no");\n}\n'
     "fail();", 2, "throw new IllegalStateException"),
    ("IndexOutOfBoundsException", "var list = List.of(1, 2);\nlist.get(5)", 2, "list.get(5)"),
    ("NoSuchElementException", "var it = new ArrayList<Integer>().iterator();\nit.next()", 2,
     "it.next()"),
    ("UnsupportedOperationException", "var fixed = List.of(1);\nfixed.add(2);", 2, "fixed.add(2)"),
    ("ConcurrentModificationException", "var l = new ArrayList<>(List.of(1, 2, 3));\n"
     "for (var x : l)\n    l.remove(x);", 2, "for (var x : l)"),
    ("NegativeArraySizeException", "int size = -1;\nint[] none = new int[size];", 2,
     "new int[size]"),
    ("ArrayStoreException", "Object[] strings = new String[1];\nstrings[0] = 1;", 2,
     "strings[0] = 1"),
    ("StringIndexOutOfBoundsException", 'String t = "abc";\nt.substring(5)', 2, "substring(5)"),
    ("InputMismatchException", 'var in = new Scanner("word");\nin.nextInt()', 2, "in.nextInt()"),
    ("DateTimeParseException", 'var day =\n    LocalDate.parse("yesterday");', 2,
     "LocalDate.parse"),
    ("NoSuchFileException", 'Files.readString(\n    Path.of("/no/such"))', 1, "Files.readString"),
    ("AssertionError", 'throw new AssertionError("expected 3");', 1, "throw new AssertionError"),
    ("RuntimeException", "Runnable r = () -> {\n    throw new RuntimeException(\"in lambda\");\n};\n"
     "r.run();", 2, "throw new RuntimeException"),
    ("BankruptException", "class BankruptException extends RuntimeException { }\n"
     "class Bank {\n    void pay() {\n        throw new BankruptException();\n    }\n}\n"
     "new Bank().pay();", 4, "throw new BankruptException"),
    ("StackOverflowError", "int deep(int n) {\n    return deep(n + 1) + 1;\n}\ndeep(0)", 2,
     "deep(n + 1)"),
]
GOOD = count_of(17, "runtime errors: name, cell and line, source, at most 15 lines", len(CASES))
LINES, OVERFLOW_LINES = 15, 40


def measure(arena) -> None:
    def run(name: str, case: tuple):
        error, code, line, source = case
        cell = arena.warm(name).run(code)
        text = ANSI.sub("", cell.traceback)
        number = cell.reply.get("execution_count")
        limit = OVERFLOW_LINES if error == "StackOverflowError" else LINES
        faults = [
            error not in cell.error.get("ename", "") and f"ename {cell.error.get('ename')}",
            f"Cell [{number}], line {line}" not in text and f"no 'Cell [{number}], line {line}'",
            source not in text and f"no source '{source}'",
            len(text.splitlines()) > limit and f"{len(text.splitlines())} lines",
        ]
        return next((f"{error}: {fault}" for fault in faults if fault), True)

    arena.count(GOOD, JAVA, CASES, run)
