package org.deepecon.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.result.ResultFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is run again and again. */
class GradingRunTest {
    private static final String NOTEBOOK = "ps1.ipynb";
    @TempDir
    Path folder;

    @Test
    void goesOnWhereItStoppedAndLeavesTheRestAlone() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        var results = new ResultFolder(folder.resolve("graded"));
        try (var course = new SmallCourse(folder); ChildPool children = course.children(inbox, 1)) {
            Path ada = inbox.resolve("ada.ipynb");
            course.answered(SmallCourse.RIGHT).write(ada);
            List<Handin> handins = List.of(handin("ada", Map.of(NOTEBOOK, ada)),
                    handin("bob", Map.of()), handin("eve", Map.of()));
            var run = new GradingRun(new SubmissionGrader(course.assignment, children,
                    SmallCourse.shortLimits()), results, 2);
            assertThat(fresh(run, handins.subList(0, 2))).containsExactlyInAnyOrder("ada", "bob");
            byte[] first = Files.readAllBytes(results.of("ada").resolve(ResultFolder.RESULT));
            Path comments = results.of("ada").resolve(ResultFolder.COMMENTS);
            Files.writeString(comments, "{\"comment\": \"Good.\"}");

            assertThat(fresh(run, handins)).as("only who was missing").containsExactly("eve");
            assertThat(run.due(handins)).isEmpty();

            Files.writeString(results.of("bob").resolve(ResultFolder.RESULT), "{\"half\": ");
            assertThat(fresh(run, handins)).as("a broken result").containsExactly("bob");

            Files.delete(results.of("ada").resolve(ResultFolder.RESULT));
            assertThat(fresh(run, handins)).containsExactly("ada");
            assertThat(results.of("ada").resolve(ResultFolder.RESULT)).hasBinaryContent(first);
            assertThat(comments).hasContent("{\"comment\": \"Good.\"}");

            course.answered("half", "double half(double x) { return 0; }").write(ada);
            assertThat(fresh(run, handins)).as("who handed in again").containsExactly("ada");
            assertThat(results.read("ada").orElseThrow().earned()).isEqualTo(4);
        }
    }

    private static Handin handin(String student, Map<String, Path> files) {
        return new Handin(student, files, null, List.of());
    }

    private static List<String> fresh(GradingRun run, List<Handin> handins) throws Exception {
        var fresh = new ArrayList<String>();
        run.grade(handins, (result, isFresh) -> {
            if (isFresh) {
                fresh.add(result.student());
            }
        });
        return fresh;
    }
}
