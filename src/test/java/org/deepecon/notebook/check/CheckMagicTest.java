package org.deepecon.notebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.grading.exercise.ExerciseBuild;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.kernel.notebook.OutputRecorder;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The magics in a live session, on the first lecture's exercises. */
class CheckMagicTest {
    private static final String STEP =
            "double step(DoubleUnaryOperator slope, double x, double rate) { return ";
    private static final Path PROGRESS = ProgressFile.here().path();

    @TempDir
    static Path jars;
    private static JavaSession session;
    private String printed;

    @BeforeAll
    static void open() throws Exception {
        ExerciseBuild.run(Path.of(System.getProperty("course.root"), "notebooks"), jars);
        System.setProperty(ExerciseLibrary.PROPERTY,
                jars.resolve(ExerciseLibrary.LEARNERS).toString());
        var usual = SessionOptions.defaults(); // magics are looked for where a class path is added
        session = JavaSession.open(
                new SessionOptions(List.of(jars), usual.compilerOptions(), usual.imports()));
    }

    @AfterAll
    static void close() {
        System.clearProperty(ExerciseLibrary.PROPERTY);
        session.close();
    }

    @BeforeEach
    @AfterEach
    void forget() throws Exception {
        Files.deleteIfExists(PROGRESS);
        run("%reset");
    }

    private Outcome run(String cell) {
        var recorder = new OutputRecorder(100_000);
        Outcome outcome = session.execute(ExecuteRequest.of(cell), recorder);
        printed = recorder.json();
        return outcome;
    }

    private String html(String cell) {
        Outcome outcome = run(cell);
        assertThat(outcome.error()).as(cell).isNull();
        return outcome.result().data().get("text/html").toString();
    }

    private String points(String cell) {
        return run(cell).result().plainText();
    }

    @Test
    void theValueIsThePointsAsPythonReadsThem() {
        run(STEP + "x - rate * slope.applyAsDouble(x); }");
        assertThat(points("%check gradient-step")).isEqualTo("2.0");
        assertThat(printed).doesNotContain("stderr");
    }

    @Test
    void whatIsMissingIsSaidFirst() {
        assertThat(html("%check gradient-step")).contains("You still need to define",
                "double step(DoubleUnaryOperator slope, double x, double rate)");
        assertThat(points("%check gradient-step")).isEqualTo("0.0");
    }

    @Test
    void aWrongAnswerShowsExpectedAndGotAndOffersTheNextHint() {
        run(STEP + "x + rate * slope.applyAsDouble(x); }");
        assertThat(html("%check gradient-step")).contains("expected", "1.6", "2.4",
                "%hint gradient-step", "hint 1 of 3", "Hidden tests give 1 more point");
    }

    @Test
    void anUntouchedStubIsNoMistake() {
        run("double step(DoubleUnaryOperator slope, double x, double rate) {\n"
                + "throw new UnsupportedOperationException(\"your answer here\"); }");
        assertThat(html("%check gradient-step")).contains("your answer here").doesNotContain("✗");
    }

    @Test
    void whatTheStudentDeclaresCannotChangeTheVerdict() {
        run("class Math { static double abs(double x) { return 0; } }\n"
                + "void assertEquals(double a, double b, double c) { }\n"
                + "record Submission(int i) { }\n"
                + "class Assertions { static void assertEquals(double a, double b, double c) { } }\n"
                + "String org = \"x\"; class Judge { }");
        run(STEP + "x + rate * slope.applyAsDouble(x); }");
        assertThat(points("%check gradient-step")).isEqualTo("0.0");
        run(STEP + "x - rate * slope.applyAsDouble(x); }");
        assertThat(points("%check gradient-step")).isEqualTo("2.0");
    }

    @Test
    void whatTheAnswerPrintsStaysOutOfThePanel() {
        run("double step(DoubleUnaryOperator slope, double x, double rate) {\n"
                + "System.err.println(\"3.0\"); System.out.println(\"100\"); return 0; }");
        assertThat(points("%check gradient-step")).isEqualTo("0.0");
        assertThat(printed).isEqualTo("[]");
    }

    @Test
    void hintsComeOneByOneAndTheSolutionAfterAnAttempt() {
        assertThat(html("%hint gradient-step")).contains("hint 1 of 3", "minus the rate");
        assertThat(html("%hint gradient-step")).contains("hint 2 of 3", "applyAsDouble");
        assertThat(html("%hint gradient-step")).contains("hint 3 of 3", "return x - rate");
        assertThat(run("%solution gradient-step").error().message()).contains("Try it first");
        run("%check gradient-step");
        assertThat(run("%solution gradient-step").result().data().get("text/markdown").toString())
                .contains("```java", "return x - rate * slope.applyAsDouble(x);")
                .doesNotContain("BEGIN SOLUTION");
    }

    @Test
    void progressIsKeptInAFileOfTheLearner() throws Exception {
        run("%check gradient-step");
        run(STEP + "x - rate * slope.applyAsDouble(x); }");
        run("%check gradient-step");
        run("%hint descent-path");
        int all = Exercises.library().names().size();
        assertThat(html("%progress")).contains("1 of " + all + " solved", "2 attempts", "1 hint",
                "How does a machine find the bottom of a valley", "Next: ");
        assertThat(Files.readString(PROGRESS)).contains("gradient-step\t2\t2.0\t2.0\t2.0\t0\tfalse");
    }

    @Test
    void aDamagedProgressFileIsNoObstacle() throws Exception {
        Files.writeString(PROGRESS, "exercise\nrubbish\n");
        run(STEP + "x - rate * slope.applyAsDouble(x); }");
        assertThat(points("%check gradient-step")).isEqualTo("2.0");
    }

    @Test
    void anUnknownNameIsAnsweredWithSimilarOnes() {
        assertThat(run("%check gradient-descent").error().message()).contains(
                "no exercise \"gradient-descent\"", "gradient-step", "descent-path");
        assertThat(run("%check").error().message()).contains("Expected %check and an exercise");
    }

    @Test
    void hiddenTestsAreNotInTheLearnersJar() throws Exception {
        byte[] jar = Files.readAllBytes(jars.resolve(ExerciseLibrary.LEARNERS));
        assertThat(jar).isNotEmpty();
        try (var zip = new java.util.zip.ZipFile(
                jars.resolve(ExerciseLibrary.LEARNERS).toFile())) {
            byte[] type = zip.getInputStream(zip.getEntry("GradientStep.class")).readAllBytes();
            assertThat(new String(type, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("firstStep").doesNotContain("anotherValley", "0.125", "another valley");
        }
    }
}
