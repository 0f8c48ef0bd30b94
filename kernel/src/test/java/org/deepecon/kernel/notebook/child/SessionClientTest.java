package org.deepecon.kernel.notebook.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionClientTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static JavaSession session;
    private static SessionClient client;

    @BeforeAll
    static void open() {
        session = JavaSession.open(SessionOptions.defaults());
        client = SessionClient.of(session);
        assertThat(client.run("double half(double x) { return x / 2; }", LIMIT).ok()).isTrue();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void valuesAreWhatAChildWouldSend() {
        assertThat(client.evaluate("half(3)", LIMIT).value())
                .isEqualTo(new Value.Real("double", 1.5));
        assertThat(((Value.Sequence) client.evaluate("new int[] {1, 2}", LIMIT).value()).doubles())
                .containsExactly(1, 2);
    }

    @Test
    void namesAreThoseOfTheStudent() {
        client.run("var answer = 42; record Pair(int a, int b) { }", LIMIT);
        assertThat(client.names()).contains("half", "answer", "Pair");
    }

    @Test
    void questionsLeaveNoTrace() {
        int before = session.executionCount();
        client.evaluate("half(8)", LIMIT);
        assertThat(session.executionCount()).isEqualTo(before);
        assertThat(session.history()).isEmpty();
    }

    @Test
    void whatIsPrintedIsKept() {
        var result = client.run("System.out.println(half(1)); System.err.println(\"oh\");", LIMIT);
        assertThat(result.outputs().stdout()).isEqualTo("0.5\n");
        assertThat(result.outputs().stderr()).isEqualTo("oh\n");
    }

    @Test
    void aLoopIsStoppedAndTheSessionGoesOn() {
        client.run("int forever() { while (true) { } }", LIMIT);
        var result = client.evaluate("forever()", Duration.ofMillis(300));
        assertThat(result.kind()).isEqualTo(ChildResult.Kind.TIMEOUT);
        assertThat(result.error().message()).contains("0.3 s");
        assertThat(client.evaluate("half(1)", LIMIT).ok()).isTrue();
    }

    @Test
    void aNestedQuestionThatIsLateDoesNotStopTheCellThatAsks() {
        var outcome = session.execute(ExecuteRequest.silent("""
                var client = org.deepecon.kernel.notebook.child.SessionClient.of(
                        org.deepecon.kernel.session.JavaSession.current().orElseThrow());
                var late = client.evaluate("1 + new java.util.concurrent.SynchronousQueue<Integer>()"
                        + ".take()", java.time.Duration.ofMillis(200)).kind();
                var right = client.evaluate("6 * 7", java.time.Duration.ofSeconds(20)).value();
                """), new org.deepecon.kernel.notebook.OutputRecorder(1_000));
        assertThat(outcome.error()).isNull();
        assertThat(client.evaluate("late.name() + right.asDouble()", LIMIT).value())
                .isEqualTo(new Value.Text("java.lang.String", "TIMEOUT42.0", 11));
    }

    @Test
    void aVariableCalledOrgDoesNotHideTheGrader() {
        try (var other = JavaSession.open(SessionOptions.defaults())) {
            var asked = SessionClient.of(other);
            asked.run("String org = \"DeepEcon\"; class Math { }", LIMIT);
            assertThat(asked.evaluate("org.length()", LIMIT).value().asDouble()).isEqualTo(8);
        }
    }
}
