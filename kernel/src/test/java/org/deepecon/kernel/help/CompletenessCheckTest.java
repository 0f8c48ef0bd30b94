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
        "%%html\n<b>x</b>\n\n", "int f() { return 1; }\nf()", "var s = \"}\";"})
    void complete(String code) {
        assertThat(check.check(code).status()).isEqualTo(Status.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"int f() {", "int x = ", "foo(", "/* a", "class A {", "\"\"\"\nabc",
            "x ->",
        "%%bash\nls", "%%time\nint f() {", "int ok = 1;\nfor (;;) {", "try {\n}"})
    void incomplete(String code) {
        assertThat(check.check(code).status()).isEqualTo(Status.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "@#$", "int x = 1; )", "\"abc", "int x = 'a;", "int x = 1;\n}"})
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
