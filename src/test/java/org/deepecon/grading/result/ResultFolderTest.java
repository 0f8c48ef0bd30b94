package org.deepecon.grading.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.contract.CellChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    Path folder;

    private static SubmissionResult result(String student) {
        var claims = List.of(
                new ClaimResult("halves", 1, 1, Outcome.PASSED, null, null, "", "", true),
                new ClaimResult("halves zero", 2, 0, Outcome.TIMEOUT, "0", null, "10 s", "", false));
        return new SubmissionResult("ps1", student, "2027-03-05T10:00:00Z",
                SubmissionResult.Status.GRADED_WITH_RESTORE, "",
                List.of(new ExerciseResult("ps1.ipynb", "half_test", "Half", 6,
                        new Verdict("half", claims, List.of(), List.of("flaky")), List.of("Divide."))),
                List.of(new ManualCell("ps1.ipynb", "why", 4, "Because ∑ x_i.", true)),
                List.of(new CellChange(CellChange.Kind.CHANGED, "half_test", 4, true, "a", "b")),
                List.of("memory"), "c0ffee");
    }

    @Test
    void whatIsWrittenIsReadAgainByteByByte() throws IOException {
        var results = new ResultFolder(folder);
        Path file = results.write(result("ada"));
        String text = Files.readString(file);
        assertThat(file).isEqualTo(folder.resolve("ada/result.json"));
        assertThat(results.read("ada")).contains(result("ada"));
        results.write(results.read("ada").orElseThrow());
        assertThat(Files.readString(file)).isEqualTo(text).contains("Because ∑ x_i.");
    }

    @Test
    void claimsCountInProportion() {
        assertThat(result("ada").earned()).isEqualTo(2);
        assertThat(result("ada").points()).isEqualTo(10);
    }

    @Test
    void allAreInTheOrderOfNames() throws IOException {
        var results = new ResultFolder(folder);
        for (String student : List.of("eve", "ada", "bob")) {
            results.write(result(student));
        }
        Files.createDirectories(folder.resolve("zoe"));
        assertThat(results.all()).extracting(SubmissionResult::student)
                .containsExactly("ada", "bob", "eve");
        assertThat(results.read("zoe")).isEmpty();
    }

    @Test
    void namesCannotLeadElsewhere() {
        for (String name : List.of("../ada", "a/b", "", "..", ".")) {
            assertThatThrownBy(() -> new ResultFolder(folder).of(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be a student's name");
        }
    }

    @Test
    void commentsAreReadAndTheirMistakesNamed() throws IOException {
        var results = new ResultFolder(folder);
        assertThat(results.comments("ada")).isEqualTo(Comments.NONE);
        Path file = results.of("ada").resolve(ResultFolder.COMMENTS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"cells\": {\"why\": {\"points\": 3, \"comment\": \"Yes.\"},"
                + " \"wy\": {\"comment\": \"?\"}}}");
        Comments comments = results.comments("ada");
        assertThat(comments.on("why").points()).isEqualTo(3);
        assertThat(comments.on("half_test").points()).isNull();
        assertThat(comments.strangers(result("ada"))).containsExactly("wy");
        Files.writeString(file, "{\"cells\":\n {\"why\": {\"points\": \"many\"}}}");
        assertThatThrownBy(() -> results.comments("ada"))
                .hasMessageContaining("comments.json:2:").hasMessageContaining("in cells.why.points");
    }
}
