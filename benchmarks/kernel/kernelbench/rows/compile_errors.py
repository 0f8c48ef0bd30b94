"""Row 18: the twenty commonest mistakes: place, caret, javac's text, and a hint."""

import re

from ..candidate import JAVA, OURS
from ..workload import count_of

TITLE, SECONDS, QUICK = "18 compile errors", 45, 4
ANSI = re.compile(r"\x1b\[[0-9;]*m")
# what, cell, line, part of javac's text, one of the words of a hint
CASES = [
    ("unknown variable", "int total = 3;\nint x = totl + 1;", 2, "cannot find symbol", "total"),
    ("unknown method", 'String s = "a";\ns.lenght()', 2, "cannot find symbol", "length"),
    ("unknown class", "\nStrin s = null;", 2, "cannot find symbol", "String"),
    ("class needs an import", "\nvar r = new DecimalFormat();", 2, "cannot find symbol",
     "java.text"),
    ("missing return", "int f(int n) {\n    n++;\n}", 3, "missing return", "return"),
    ("missing semicolon", "int a = 1\nint b = 2;", 1, "';' expected", ";"),
    ("text to int", '\nint n = "12";', 2, "incompatible types", "parseInt|without quotes"),
    ("double to int", "\nint n = 2.5;", 2, "lossy", "(int)"),
    ("uninitialised local", "void g() {\n    int u;\n    System.out.println(u);\n}", 3,
     "might not have been initialized", "u"),
    ("wrong arguments", "int twice(int n) { return 2 * n; }\ntwice(1, 2)", 2,
     "cannot be applied", "twice"),
    ("missing brace", "void g() {\n    int u = 1;\n", 2, "reached end of file", "}"),
    ("single quotes", "\nString s = 'hello';", 2, "unclosed character literal", '"'),
    ("unclosed text", '\nString s = "hello;', 2, "unclosed string literal", '"'),
    ("checked exception", 'void read() {\n    Files.readString(Path.of("x"));\n}', 2,
     "unreported exception", "throws"),
    ("final reassigned", "void g() {\n    final int c = 1;\n    c = 2;\n}", 3, "final", "c"),
    ("lambda changes a local", "void g() {\n    int c = 0;\n    Runnable r = () -> c++;\n}", 3,
     "effectively final", "c"),
    ("unreachable code", "int h() {\n    return 1;\n    int z = 2;\n}", 3, "unreachable", "return"),
    ("abstract instance", "\nvar list = new List<String>();", 2, "abstract", "ArrayList"),
    ("int called", "int n = 5;\nn.toString()", 2, "cannot be dereferenced", "Integer|String.valueOf"),
    ("python print", '\nprint("hello")', 2, "cannot find symbol", "System.out.println"),
]
GOOD = count_of(18, "compile errors: line, caret, javac's text, hint", len(CASES))


def measure(arena) -> None:
    def run(name: str, case: tuple):
        what, code, line, javac, hint = case
        cell = arena.warm(name).run(code)
        if cell.status == "ok" and name == OURS and what == "missing semicolon":
            return True  # read as the student meant it
        text = ANSI.sub("", cell.traceback)
        faults = [
            cell.status != "error" and f"status {cell.status}",
            not re.search(rf"line {line}\b|:{line}:|\b{line}:\d+", text) and f"no line {line}",
            "^" not in text and "no caret",
            javac not in text and f"no '{javac}'",
            not _hints(text.replace(code, ""), hint) and f"no hint '{hint}'",
        ]
        return next((f"{what}: {fault}" for fault in faults if fault), True)

    arena.count(GOOD, JAVA, CASES, run)


def _hints(text: str, words: str) -> bool:
    return any(word in text for word in words.split("|"))
