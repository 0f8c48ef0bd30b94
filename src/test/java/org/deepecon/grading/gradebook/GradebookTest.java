package org.deepecon.grading.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.feedback.Samples;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.PlainJson;
import org.deepecon.grading.result.ResultFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
    @TempDir
    Path folder;

    private static Grade grade(String student, Comments comments) {
        return Grade.of(Samples.PS1, Samples.result(student), comments);
    }

    @Test
    void testsAndPeopleAndLatenessAddUp() {
        Grade ada = grade("ada", Samples.COMMENTS);
        assertThat(ada.raw()).isEqualTo(4.5);
        assertThat(ada.daysLate()).isEqualTo(2);
        assertThat(ada.penalty()).isEqualTo(0.9);
        assertThat(ada.total()).isEqualTo(3.6);
        assertThat(ada.waiting()).isZero();
    }

    @Test
    void anExtensionSavesThePenalty() {
        assertThat(grade("bob", Samples.COMMENTS).total()).isEqualTo(4.5);
    }

    @Test
    void answersWaitForAPerson() {
        assertThat(grade("ada", Comments.NONE).waiting()).isOne();
    }

    @Test
    void pointsByHandReplaceTheTests() {
        var comments = new Comments("", Map.of("step_test", new Comments.Cell(3.5, "")), -10);
        Grade ada = grade("ada", comments);
        assertThat(ada.lines().get(1).earned()).isEqualTo(3.5);
        assertThat(ada.lines().get(1).byHand()).isTrue();
        assertThat(ada.raw()).isEqualTo(-4.5);
        assertThat(ada.total()).isZero();
    }

    @Test
    void theTableIsOneRowPerStudent() {
        assertThat(CsvTable.of(List.of(grade("ada", Samples.COMMENTS), grade("=bob,1", Comments.NONE))))
                .isEqualTo("""
                student,gradient_test,step_test,walk_test,why,extra,raw,days_late,late_penalty,\
                total,max,waiting,status
                ada,2,1,0,1,0.5,4.5,2,0.9,3.6,11.5,0,graded after restoring cells
                "'=bob,1",2,1,0,,0,3,2,0.6,2.4,11.5,1,graded after restoring cells
                """);
    }

    @Test
    void gradescopeSeesNamesOfHiddenTestsOnly() {
        String json = PlainJson.text(Gradescope.of(grade("ada", Samples.COMMENTS),
                Samples.result("ada"), Samples.COMMENTS));
        assertThat(json).contains("\"score\" : 3.6", "works with a rate of zero",
                "This test is not shown.", "expected [1.6, 1.472, 1.4073]", "Late by 2 days")
                .doesNotContain("secret");
    }

    @Test
    void theCommandWritesFilesThatDoNotChange() throws IOException {
        Path notebook = folder.resolve("descent.ipynb");
        Files.writeString(notebook, "{}");
        Files.writeString(folder.resolve("ps1.json"),
                "{\"title\": \"PS 1\", \"notebooks\": [\"descent.ipynb\"]}");
        Files.writeString(folder.resolve("roster.csv"), "student,name\nada,Ada\nzoe,Zoe\n");
        new ResultFolder(folder.resolve("graded")).write(Samples.result("ada"));
        assertThat(gradebook()).isZero();
        String csv = Files.readString(folder.resolve("out/gradebook.csv"));
        assertThat(csv).contains("\nada,2,1,0,,0,3,0,0,3,", "\nzoe,,,,,0,0,0,0,0,11.5,0,not handed in");
        assertThat(folder.resolve("out/gradescope/ada/results.json")).exists();
        assertThat(gradebook()).isZero();
        assertThat(Files.readString(folder.resolve("out/gradebook.csv"))).isEqualTo(csv);
    }

    private int gradebook() {
        return Command.run("gradebook", new String[] {"ps1", "--assignments", folder.toString(),
            "--graded", folder.resolve("graded").toString(), "--students=" + folder.resolve("roster.csv"),
            "--output", folder.resolve("out").toString()},
                Set.of("assignments", "graded", "output", "students"), Set.of(), GradebookCommand::run);
    }

    @Test
    void wrongWordsAndMissingResultsAreSaid() {
        Command.Body body = GradebookCommand::run;
        assertThat(Command.run("gradebook", new String[] {}, Set.of(), Set.of(), body)).isEqualTo(2);
        assertThat(Command.run("gradebook", new String[] {"--x"}, Set.of(), Set.of(), body))
                .isEqualTo(2);
        assertThat(Command.run("gradebook", new String[] {"ps9", "--assignments", "nowhere"},
                Set.of("assignments"), Set.of(), body)).isEqualTo(1);
    }
}
