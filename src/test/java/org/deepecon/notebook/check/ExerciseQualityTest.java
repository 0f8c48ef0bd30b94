package org.deepecon.notebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.Judge;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Respondent;
import org.deepecon.grading.Submission;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.exercise.ExerciseBuild;
import org.deepecon.grading.exercise.ExerciseFolder;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.exercise.ExerciseNotebook;
import org.deepecon.kernel.notebook.child.SessionClient;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.SessionOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Judges every exercise of the course by answers that are known to be right or wrong. A new folder
 * under {@code exercises/} is tested without being named here.
 */
class ExerciseQualityTest {
    private static final Path NOTEBOOKS =
            Path.of(System.getProperty("course.root"), "notebooks");
    private static final int RIGHT = 2;
    private static final int WRONG = 5;
    private static final int HINTS = 3;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** A wrong answer that loops must not hold up the build. */
    private static final Duration WRONG_LIMIT = Duration.ofSeconds(2);
    private static final Duration CELL_LIMIT = Duration.ofSeconds(60);

    @TempDir
    static Path jars;
    private static ExerciseLibrary library;
    private static Map<String, ExerciseNotebook> notebooks;
    private static JavaSession session;
    private static SessionClient client;

    @BeforeAll
    static void build() throws Exception {
        ExerciseBuild.run(NOTEBOOKS, jars);
        library = ExerciseLibrary.open(jars.resolve(ExerciseLibrary.INSTRUCTORS));
        notebooks = ExerciseNotebook.under(NOTEBOOKS);
        session = JavaSession.open(SessionOptions.defaults());
        client = SessionClient.of(session);
    }

    @AfterAll
    static void close() throws Exception {
        session.close();
        library.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseIsJudgedRightly() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (ExerciseFolder folder : ExerciseFolder.under(NOTEBOOKS)) {
            tests.add(dynamicTest(folder.name() + ": is complete", () -> isComplete(folder)));
            for (Path answer : folder.right()) {
                tests.add(dynamicTest(name(folder, answer),
                        () -> isRight(judged(folder, Files.readString(answer)))));
            }
            for (Path answer : folder.wrong()) {
                tests.add(dynamicTest(name(folder, answer),
                        () -> isWrong(judged(folder, Files.readString(answer), WRONG_LIMIT))));
            }
            tests.add(dynamicTest(folder.name() + ": reference", () ->
                    isRight(judged(folder, notebooks.get(folder.name()).solution()))));
            tests.add(dynamicTest(folder.name() + ": stub", () -> isNothing(judged(folder,
                    String.join("\n\n", notebooks.get(folder.name()).stubs())))));
            tests.add(dynamicTest(folder.name() + ": empty", () -> isNothing(judged(folder, ""))));
        }
        return tests.stream();
    }

    private static String name(ExerciseFolder folder, Path answer) {
        return folder.name() + ": " + folder.path().relativize(answer);
    }

    private static void isComplete(ExerciseFolder folder) throws Exception {
        assertThat(folder.right()).as("right answers").hasSizeGreaterThanOrEqualTo(RIGHT);
        assertThat(folder.wrong()).as("wrong answers").hasSizeGreaterThanOrEqualTo(WRONG);
        for (Path wrong : folder.wrong()) {
            assertThat(Files.readString(wrong)).as(wrong + ": first line").startsWith("// ");
        }
        ExerciseInfo info = ExerciseInfo.of(library.find(folder.name()).orElseThrow().type());
        assertThat(info.hints()).as("hints").hasSize(HINTS);
        assertThat(info.requires()).as("@Requires").isNotEmpty();
        assertThat(library.names()).containsAll(info.dependsOn());
        assertThat(notebooks).as("a notebook with %%check " + folder.name())
                .containsKey(folder.name());
        assertThat(notebooks.get(folder.name()).cells()).as("solution cells").isNotEmpty();
    }

    private static Verdict judged(ExerciseFolder folder, String answer) throws Exception {
        return judged(folder, answer, LIMIT);
    }

    private static Verdict judged(ExerciseFolder folder, String answer, Duration limit)
            throws Exception {
        assertThat(client.run("%reset", CELL_LIMIT).error()).isNull();
        if (!folder.given().isEmpty()) {
            assertThat(client.run(folder.given(), CELL_LIMIT).error()).isNull();
        }
        if (!answer.isBlank()) {
            assertThat(client.run(answer, CELL_LIMIT).error()).isNull();
        }
        Class<?> type = library.find(folder.name()).orElseThrow().type();
        return Judge.once(type, Submission.of(new Answers()).within(limit));
    }

    private static void isRight(Verdict verdict) {
        assertThat(verdict.claims()).filteredOn(claim -> !claim.passed()).isEmpty();
    }

    private static void isWrong(Verdict verdict) {
        assertThat(verdict.claims()).extracting(ClaimResult::passed).contains(false);
        assertThat(verdict.notices()).isEmpty();
    }

    private static void isNothing(Verdict verdict) {
        assertThat(verdict.claims()).filteredOn(claim -> claim.earned() > 0).isEmpty();
        assertThat(verdict.notices()).isEmpty();
    }

    private static final class Answers implements Respondent {
        @Override
        public Reply value(String expression, Duration limit) {
            return Reply.of(client.evaluate(expression, limit));
        }

        @Override
        public Reply run(String code, Duration limit) {
            return Reply.of(client.run(code, limit));
        }

        @Override
        public java.util.Set<String> names() {
            return client.names();
        }
    }
}
