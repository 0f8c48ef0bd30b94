package org.deepecon.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepecon.grading.result.ResultFolder;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.grading.result.SubmissionResult.Status;
import org.deepecon.grading.sandbox.Sandbox;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile submissions, all in one batch with honest ones before and after. Their answer to the first
 * exercise is wrong unless the attack succeeds; the other answers are right. So a point in the first
 * exercise is a breach, and one missing in the others is damage.
 */
class AttackTest {
    private static final String SECRET = "40.737";
    /**
     * Answers moved behind their tests are none, and a cell that steals the questions steals them
     * again when it is replayed: both cost their author, and nobody else.
     */
    private static final List<String> HARMS_ITSELF =
            List.of("cells-upside-down", "steal-the-requests");
    @TempDir
    static Path folder;
    private static Path inbox;
    private static Map<String, NotebookFile> attacks;
    private static List<String> unreadable;
    private static Map<String, byte[]> before;
    private static Sandbox sandbox;
    private static final Map<String, SubmissionResult> RESULTS = new HashMap<>();

    @BeforeAll
    @Timeout(900) // a minute on two idle cores
    static void gradeThemAll() throws Exception {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        try (var course = new SmallCourse(folder)) {
            var files = new FileAttacks(course);
            attacks = new TreeMap<>(AttackText.all(course));
            attacks.putAll(files.notebooks());
            for (var attack : attacks.entrySet()) {
                attack.getValue().write(inbox.resolve(attack.getKey()).resolve("ps1.ipynb"));
            }
            for (String honest : List.of("honest-ada", "zoe-honest")) {
                course.answered(SmallCourse.RIGHT).write(inbox.resolve(honest).resolve("ps1.ipynb"));
            }
            unreadable = files.writeUnreadable(inbox);
            before = contents(inbox);
            try (ChildPool children = course.children(inbox, 2)) {
                sandbox = children.factory().sandbox();
                var grader = new SubmissionGrader(
                        course.assignment, children, SmallCourse.shortLimits());
                var run = new GradingRun(grader, new ResultFolder(folder.resolve("graded")), 2);
                List<Handin> handins = Inbox.of(inbox, "ps1", List.of("ps1.ipynb")).handins();
                run.grade(handins, (result, fresh) -> { })
                        .forEach(result -> RESULTS.put(result.student(), result));
            }
        }
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                contents.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static double[] earned(String student) {
        return RESULTS.get(student).exercises().stream().mapToDouble(e -> e.earned()).toArray();
    }

    @Test
    void thereAreManyAttacks() {
        assertThat(attacks.size() + unreadable.size()).isGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> noAttackGainsAPointOrCostsAnother() {
        return attacks.keySet().stream().map(name -> dynamicTest(name, () -> {
            if (sandbox.missing().isEmpty()) { // else some attacks may well succeed, and it is said
                assertThat(earned(name)[0]).as("points gained").isZero();
            }
            assertThat(RESULTS.get(name).points()).isEqualTo(6);
            if (HARMS_ITSELF.contains(name)) {
                return;
            }
            assertThat(earned(name)[1]).as("points of the next exercise").isEqualTo(2);
            assertThat(earned(name)[2]).as("points of the last exercise").isEqualTo(2);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadHasAVerdict() {
        return unreadable.stream().map(name -> dynamicTest(name, () -> {
            assertThat(RESULTS.get(name).status()).isEqualTo(Status.UNGRADABLE);
            assertThat(RESULTS.get(name).reason()).isNotBlank();
            assertThat(RESULTS.get(name).points()).isEqualTo(6);
            assertThat(earned(name)).containsOnly(0);
        }));
    }

    @Test
    void honestStudentsBeforeAndAfterHaveAllPoints() {
        assertThat(earned("honest-ada")).containsExactly(2, 2, 2);
        assertThat(earned("zoe-honest")).containsExactly(2, 2, 2);
    }

    @Test
    void nobodysSubmissionWasTouched() throws IOException {
        assertThat(contents(inbox)).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void onlyResultsWereWritten() throws IOException {
        assertThat(contents(folder.resolve("graded")).keySet()).hasSize(RESULTS.size())
                .allMatch(file -> file.endsWith("/result.json"));
    }

    @Test
    void hiddenNumbersStayHidden() {
        for (SubmissionResult result : RESULTS.values()) {
            var seen = new ArrayList<String>();
            result.exercises().forEach(e -> seen.add(e.verdict().forStudent().toString()));
            assertThat(seen.toString()).as(result.student()).doesNotContain(SECRET);
        }
    }
}
