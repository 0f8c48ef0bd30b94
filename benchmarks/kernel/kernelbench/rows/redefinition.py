"""Row 19: redefinition keeps variables; a changed shape says what was lost."""

from ..candidate import JAVA
from ..workload import count_of

TITLE, SECONDS, QUICK = "19 redefinition", 25, 4
# name, cells, what the last one must show; "notice NAME" looks in the output of the one before it
CASES = [
    ("method body, value kept",
     ["int f1() { return 1; } int v1 = f1();", "int f1() { return 2; }", "v1"], "1"),
    ("method body, new one runs", ["int f2() { return 1; }", "int f2() { return 2; }", "f2()"],
     "2"),
    ("class body, object kept",
     ["class A3 { int n = 7; int get() { return n; } } var a3 = new A3();",
      "class A3 { int n = 7; int get() { return n + 1; } }", "a3.get()"], "8"),
    ("caller sees the new body",
     ["int g4() { return 1; } int h4() { return g4(); }", "int g4() { return 5; }", "h4()"], "5"),
    ("var of inferred type kept",
     ["List<Integer> make5() { return List.of(1, 2); } var l5 = make5();",
      "List<Integer> make5() { return List.of(9); }", "l5.size()"], "2"),
    ("array kept", ["double[] fill6() { return new double[] {1, 2}; } double[] x6 = fill6();",
                    "double[] fill6() { return null; }", "x6[1]"], "2.0"),
    ("variable redeclared with another type", ["int t7 = 1;", 'String t7 = "text";', "t7"],
     "text"),
    ("lambda keeps its variable",
     ["int n8() { return 3; } int k8 = n8(); java.util.function.IntSupplier s8 = () -> k8;",
      "int n8() { return 4; }", "s8.getAsInt()"], "3"),
    ("unrelated variables kept", ["int u9 = 11;", "class Z9 { int a; }", "class Z9 { int a, b; }",
                                  "u9"], "11"),
    ("changed shape names what is lost",
     ["class P10 { int a = 1; } var p10 = new P10();", "class P10 { int a = 1; int b = 2; }",
      "1 + 1"], "notice p10"),
]
KEPT = count_of(19, "redefinitions that keep variables or say what is lost", len(CASES))


def measure(arena) -> None:
    def run(name: str, case: tuple):
        what, codes, expected = case
        cells = [arena.warm(name).run(code) for code in codes]
        if expected.startswith("notice "):
            before = cells[-2].stdout + cells[-2].stderr + str(cells[-2].contents("display_data"))
            return expected.split()[1] in before or f"{what}: no notice"
        shown = cells[-1].result
        if shown is None and cells[-1].contents("execute_result"):
            shown = "".join(cells[-1].contents("execute_result")[0]["data"].values())
        return expected in (shown or "") or f"{what}: {shown!r}, {cells[-1].error.get('evalue')}"

    arena.count(KEPT, JAVA, CASES, run)
