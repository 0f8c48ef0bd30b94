package org.deepecon.kernel.notebook.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.Programs;
import org.deepecon.kernel.notebook.child.ChildResult.Kind;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChildClientTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String REAL_OUT =
            "new java.io.FileOutputStream(java.io.FileDescriptor.out)";
    private ChildClient child;

    /** What {@code Main} does for {@code child}. */
    public static final class Program {
        private Program() {
        }

        /** @param args which part of the work */
        public static void main(String[] args) {
            System.exit(ChildServer.run(
                    () -> JavaSession.open(SessionOptions.defaults()), List.of(args)));
        }
    }

    @BeforeEach
    void start() throws IOException {
        child = ChildClient.start(ChildSettings.of(Programs.command(Program.class, "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr")));
    }

    @AfterEach
    void close() {
        child.close();
        assertThat(child.isAlive()).isFalse();
    }

    private ChildResult run(String code) throws InterruptedException {
        return child.run(code, LONG);
    }

    @Test
    void aSeedMakesUnseededRandomNumbersTheSameInEveryProcess() throws Exception {
        assertThat(draws("-Ddeepecon.seed=7")).hasSize(7).doesNotHaveDuplicates()
                .isEqualTo(draws("-Ddeepecon.seed=7"))
                .doesNotContainAnyElementsOf(draws("-Ddeepecon.seed=8"));
    }

    private static List<String> draws(String option) throws Exception {
        try (var seeded = ChildClient.start(ChildSettings.of(
                Programs.command(Program.class, "-Xmx128m", option)))) {
            List<String> draws = new ArrayList<>();
            seeded.run("import java.util.function.*; import java.util.random.*;"
                    + "class Mine extends Random {} Supplier<Random> maker = Random::new;"
                    + "List<Integer> shuffled() { var all = IntStream.range(0, 99).boxed()"
                    + ".collect(Collectors.toList()); Collections.shuffle(all); return all; }",
                    LONG);
            for (String expression : List.of("Math.random()", "new Random().nextLong()",
                    "new SplittableRandom().nextLong()", "new Mine().nextLong()",
                    "maker.get().nextLong()", "shuffled().toString()",
                    "RandomGenerator.getDefault().nextLong()")) {
                ChildResult answer = seeded.evaluate(expression, LONG);
                assertThat(answer.kind()).as(expression + answer).isEqualTo(Kind.OK);
                draws.add(String.valueOf(answer.value()));
            }
            return draws;
        }
    }

    private static String signal(String name) {
        return "new ProcessBuilder(\"kill\", \"-" + name
                + "\", \"\" + ProcessHandle.current().pid()).start().waitFor();";
    }

    @Test
    void valuesAndOutputsComeBack() throws Exception {
        ChildResult cell = run("System.out.print(\"one\"); System.err.print(\"two\"); int f(int x) {"
                + " return x * x; } f(3)");
        assertThat(cell.kind()).isEqualTo(Kind.OK);
        assertThat(cell.outputs().stdout()).isEqualTo("one");
        assertThat(cell.outputs().stderr()).isEqualTo("two");
        assertThat(cell.outputs().resultText()).isEqualTo("9");
        assertThat(cell.executionCount()).isEqualTo(1);
        assertThat(child.number("f(12)")).isEqualTo(144);
        assertThat(child.number("1 / 3.0")).isEqualTo(1 / 3.0);
        assertThat(child.number("0.0 / 0 // a comment")).isNaN();
        assertThat(child.value("new String[] {\"a\", null}"))
                .isEqualTo(new Value.Sequence("[Ljava.lang.String;", 2, List.of(
                        new Value.Text("java.lang.String", "a", 1), new Value.Null())));
        assertThat(run("1").executionCount()).isEqualTo(2);
    }

    @Test
    void expressionAskedAgainIsEvaluatedAgain() throws Exception {
        run("int n = 0; int next() { return ++n; }");
        assertThat(child.number("next()")).isEqualTo(1);
        assertThat(child.number("next()")).isEqualTo(2);
        run("int next() { return -1; }");
        assertThat(child.number("next()")).isEqualTo(-1);
        assertThat(child.number("n")).isEqualTo(2);
        assertThat(child.number("new Object() { int v = 5; }.v")).isEqualTo(5);
        assertThat(child.number("new Object() { int v = 5; }.v")).isEqualTo(5);
        run("var n = 2.5;");
        assertThat(child.number("n")).isEqualTo(2.5);
    }

    @Test
    void preparedExpressionsAreEvaluatedWhenAskedFor() throws Exception {
        run("int n = 0; int next() { return ++n; }");
        List<String> questions = List.of("next() // a comment", "n > 1 ? 1 : 2.5",
                "new int[] {1, n}", "1 / (n - 2)", "(Object) null");
        assertThat(child.prepare(questions, LONG).ok()).isTrue();
        assertThat(child.number("n")).isZero();
        assertThat(child.number(questions.get(0))).isEqualTo(1);
        assertThat(child.number(questions.get(0))).isEqualTo(2);
        assertThat(child.value(questions.get(1))).isEqualTo(new Value.Real("double", 1));
        assertThat(child.value(questions.get(2)).toString()).contains("value=2");
        assertThat(child.evaluate(questions.get(3), LONG).error().name())
                .isEqualTo("ArithmeticException");
        assertThat(child.value(questions.get(4))).isEqualTo(new Value.Null());
        assertThat(child.prepare(List.of("next()", "unknown(1)"), LONG).ok()).isFalse();
        assertThat(child.number("next()")).isEqualTo(3);
    }

    @Test
    void errorsAreNamedAndTheSessionGoesOn() throws Exception {
        ChildResult thrown = run("System.out.print(1); int x = 1 / 0;");
        assertThat(thrown.kind()).isEqualTo(Kind.ERROR);
        assertThat(thrown.error().name()).isEqualTo("ArithmeticException");
        assertThat(thrown.outputs().json()).contains("stdout", "\"output_type\":\"error\"");
        assertThatThrownBy(() -> child.number("nothing(1)")).isInstanceOf(ChildException.class)
                .hasMessageContaining("nothing(1): CompileError");
        assertThat(child.number("5")).isEqualTo(5);
    }

    @Test
    void endlessCellIsInterruptedAndTheSessionGoesOn() throws Exception {
        run("int kept = 7;");
        ChildResult late = child.run("Thread.sleep(100_000);", Duration.ofMillis(300));
        assertThat(late.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(late.time()).isLessThan(Duration.ofSeconds(4));
        assertThat(child.number("kept")).isEqualTo(7);
    }

    @Test
    void childThatAnswersNoMoreIsKilled() throws Exception {
        ChildResult stuck = child.run(signal("STOP"), Duration.ofSeconds(3));
        assertThat(stuck.kind()).isEqualTo(Kind.KILLED);
        assertThat(child.isAlive() && child.ping(Duration.ofSeconds(1))).isFalse();
        assertThat(run("1").kind()).isEqualTo(Kind.EXITED);
        child.restart();
        assertThat(child.number("1 + 1")).isEqualTo(2);
    }

    @Test
    void exitEndsTheCellAndNotTheChild() throws Exception {
        assertThat(run("System.exit(0);").time()).isLessThan(LONG);
        assertThat(child.number("4")).isEqualTo(4);
    }

    @Test
    void interruptEndsTheCellAndPingIsAnsweredMeanwhile() throws Exception {
        run("1");
        var pinged = new boolean[1];
        new Thread(() -> {
            try {
                Thread.sleep(800);
                pinged[0] = child.ping(LONG);
            } catch (InterruptedException e) {
                return;
            }
            child.interrupt();
        }).start();
        ChildResult stopped = run("Thread.sleep(100_000);");
        assertThat(stopped.kind()).isEqualTo(Kind.ERROR);
        assertThat(pinged[0]).isTrue();
    }

    @Test
    void endOfTheProcessIsReportedWithTheOutputSoFar() throws Exception {
        ChildResult gone = run("System.out.println(\"before\"); Thread.sleep(300); "
                + signal("KILL") + " Thread.sleep(10_000);");
        assertThat(gone.kind()).isEqualTo(Kind.EXITED);
        assertThat(gone.error().message()).contains("code 137");
        assertThat(child.exitCode()).isEqualTo(137);
        assertThat(gone.outputs().stdout()).isEqualTo("before\n");
    }

    @Test
    void exhaustedHeapIsNamed() throws Exception {
        ChildResult full = run("var hog = new java.util.ArrayList<long[]>();"
                + " while (true) hog.add(new long[1_000_000]);");
        assertThat(full.kind()).isEqualTo(Kind.OUT_OF_MEMORY);
    }

    @Test
    void textOnTheRealStandardOutputIsAViolation() throws Exception {
        assertThat(run(REAL_OUT + ".write(\"{} forged\\n\".getBytes());").kind())
                .isEqualTo(Kind.PROTOCOL_VIOLATION);
        assertThat(child.isAlive()).isFalse();
        child.restart();
        assertThat(child.number("2")).isEqualTo(2);
    }

    @Test
    void forgedAnswerIsAViolation() throws Exception {
        String forged = "{\\\"op\\\":\\\"done\\\",\\\"id\\\":1,\\\"lost\\\":false,\\\"timedOut\\\":false,"
                + "\\\"count\\\":1,\\\"error\\\":null}";
        ChildResult result = run("var p = \"" + forged + "\".getBytes();"
                + " var d = new java.io.DataOutputStream(" + REAL_OUT + ");"
                + " d.writeInt(p.length); d.write(new byte[16]); d.write(p); d.flush();"
                + " Thread.sleep(5000);");
        assertThat(result.kind()).isEqualTo(Kind.PROTOCOL_VIOLATION);
    }

    @Test
    void babblingNeitherHangsNorFillsTheMemory() throws Exception {
        ChildResult loud = run("var line = \"x\".repeat(1000); for (int i = 0; i < 100_000; i++)"
                + " System.out.println(line);");
        assertThat(loud.kind()).isEqualTo(Kind.OK);
        assertThat(loud.outputs().stdout()).hasSizeBetween(1_000_000, 1_000_500).contains("cut here");
        run("Thread t = new Thread(() -> { while (true) System.out.print(\"babble\"); });"
                + " t.setDaemon(true); t.start();");
        assertThat(child.number("3")).isEqualTo(3);
        assertThat(run(REAL_OUT + ".write(new byte[1 << 22]);").kind())
                .isEqualTo(Kind.PROTOCOL_VIOLATION);
    }

    @Test
    void stolenRequestsEndTheConversationInTime() throws Exception {
        ChildResult stolen = run("new Thread(() -> { try {"
                + " new java.io.FileInputStream(java.io.FileDescriptor.in).readAllBytes();"
                + " } catch (java.io.IOException e) { } }).start();");
        assertThat(stolen.kind()).isEqualTo(Kind.OK);
        for (int i = 0; i < 3 && child.isAlive(); i++) {
            child.evaluate("1", Duration.ofMillis(500));
        }
        child.restart();
        assertThat(child.number("1")).isEqualTo(1);
    }

    @Test
    void killedChildIsGoneAtOnce() throws Exception {
        assertThat(child.exitCode()).isEqualTo(-1);
        child.kill();
        assertThat(child.isAlive()).isFalse();
        assertThat(run("1").kind()).isEqualTo(Kind.EXITED);
    }

    @Test
    void childThatDoesNotStartSaysWhy() {
        assertThatThrownBy(() -> ChildClient.start(ChildSettings.of(
                List.of("sh", "-c", "echo 'no such thing' >&2; exit 9"))))
                .isInstanceOf(IOException.class).hasMessageContaining("no such thing");
    }

    @Test
    void namesAreWhatTheCellsDeclared() throws Exception {
        child.run("double half(double x) { return x / 2; } var org = \"DeepEcon\";", LONG);
        assertThat(child.names(LONG)).containsExactly("half", "org");
        assertThat(child.number("half(org.length())")).isEqualTo(4);
    }
}
