package org.deepecon.kernel.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepecon.kernel.repl.Completeness.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessCheckTest {
    private static final TestShell SHELL = TestShell.started();
    private final CompletenessCheck check = new CompletenessCheck(SHELL);

    @AfterAll
    static void endSession() {
        SHELL.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 + 1", "int x = 3;", "if (true) x();", "record P(int a) { }", "",
            "  \n",
        "%maven org.a:b:1", "int x = 3;\n# comment\nint y", "?List", "// only a comment",
        "%%html\n<b>x</b>\n\n", "int f() { return 1; }\nf()", "var s = \"}\";",
        "undeclared + 1", "x = 1; y = 2;", "private static int x = 3;", "import java.util.*",
        "System.out.printn(1)", "@Override public String toString() { return \"\"; }",
        "outer: for (;;) break outer;", "final int k = 3", "var t = \"\"\"\n  a\n  \"\"\""})
    void complete(String code) {
        assertThat(check.check(code).status()).isEqualTo(Status.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int f() {", "int x = ", "foo(", "/* a", "class A {", "\"\"\"\nabc",
            "x ->",
        "%%bash\nls", "%%time\nint f() {", "int ok = 1;\nfor (;;) {", "try {\n}",
        "@Override", "int x;\nouter:", "public static final", "@Deprecated(since = \"1\")",
        "for (int i = 0; i < 3; i++)"})
    void incomplete(String code) {
        assertThat(check.check(code).status()).isEqualTo(Status.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "@#$", "int x = 1; )", "\"abc", "int x = 'a;", "int x = 1;\n}",
        "int 5x;", "int x = = 3;", "void f() { int 5x; }", "var x = 1 2;", "int class = 3;",
        "int x = 08;"})
    void invalid(String code) {
        assertThat(check.check(code).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void indentsByFourBlanksForEachOpenBrace() {
        assertThat(check.check("for (int i = 0; i < 3; i++) {\n    if (i > 1) {").indent())
                .isEqualTo(" ".repeat(8));
        assertThat(check.check("foo(").indent()).isEmpty();
    }
}
