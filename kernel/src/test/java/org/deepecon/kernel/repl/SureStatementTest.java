package org.deepecon.kernel.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SureStatementTest {
    @ParameterizedTest
    @ValueSource(strings = {"{ x = 1; }", "for (;;) {}", "// why\nif (a) b();", "try { a(); } finally {}"})
    void whatCanOnlyBeAStatement(String code) {
        assertThat(SureStatement.is(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 + 1", "format(1)", "int x = 1;", "iffy = 2", "dodo.run();",
            "switch (x) { default -> 1; }", "synchronized void f() {}", "class A {}"})
    void whatMayBeSomethingElse(String code) {
        assertThat(SureStatement.is(code)).isFalse();
    }

    /** Fails on a JDK whose JShell is built otherwise: then cells are slower, not wrong. */
    @Test
    void makesTheSnippetThatJShellMakes() {
        String code = "for (int i = 0; i < 3; i++) { int k = i; } // done";
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            Snippet ours = only(SureStatement.of(jshell).eval(code));
            Snippet theirs = only(jshell.eval(code));
            assertThat(ours.kind()).isEqualTo(theirs.kind());
            assertThat(ours.subKind()).isEqualTo(theirs.subKind());
            assertThat(ours.source()).isEqualTo(theirs.source());
            assertThat(jshell.status(ours)).isEqualTo(Snippet.Status.VALID);
            String wrapped = jshell.sourceCodeAnalysis().wrapper(ours).wrapped();
            assertThat(wrapped.replaceAll("\\$JShell\\$\\d+", "")).isEqualTo(
                    jshell.sourceCodeAnalysis().wrapper(theirs).wrapped()
                            .replaceAll("\\$JShell\\$\\d+", ""));
        }
    }

    @Test
    void refusesWhatDoesNotCompileAsItStands() {
        try (JShell jshell = JShell.builder().executionEngine("local").build()) {
            SureStatement sure = SureStatement.of(jshell);
            assertThat(sure.eval("{ int x = \"\"; }").get(0).status())
                    .isEqualTo(Snippet.Status.REJECTED);
            assertThat(sure.eval("{ return; }").get(0).status())
                    .as("unreachable code behind it").isEqualTo(Snippet.Status.REJECTED);
        }
    }

    private static Snippet only(List<SnippetEvent> events) {
        assertThat(events).hasSize(1);
        return events.get(0).snippet();
    }
}
