package org.deepecon.grading.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseBuildTest {
    private static final Path NOTEBOOKS =
            Path.of(System.getProperty("course.root"), "notebooks");
    private static final String LECTURE = "geneva/day1/02-gradient-descent.ipynb";
    @TempDir
    Path folder;

    private void exercise(String name, String source) throws IOException {
        Path exercise = Files.createDirectories(folder.resolve("n/day/exercises").resolve(name));
        Files.writeString(exercise.resolve("Some.java"), source);
    }

    private void build() throws Exception {
        ExerciseBuild.run(folder.resolve("n"), folder.resolve("out"));
    }

    @Test
    void bothJarsHaveTheSameExercisesButNotTheSameClaims() throws Exception {
        ExerciseBuild.run(NOTEBOOKS, folder);
        try (var all = ExerciseLibrary.open(folder.resolve(ExerciseLibrary.INSTRUCTORS));
                var visible = ExerciseLibrary.open(folder.resolve(ExerciseLibrary.LEARNERS))) {
            assertThat(visible.names()).isEqualTo(all.names())
                    .containsSubsequence("gradient-step", "descent-path", "standardise");
            ExerciseEntry whole = all.find("descent-path").orElseThrow();
            ExerciseEntry cut = visible.find("descent-path").orElseThrow();
            assertThat(ExerciseInfo.of(whole.type()).points()).isEqualTo(5);
            assertThat(ExerciseInfo.of(cut.type()).points()).isEqualTo(4);
            assertThat(cut.hiddenPoints()).isEqualTo(1);
            assertThat(cut.solution()).contains("points.add(x)").doesNotContain("BEGIN");
        }
    }

    @Test
    void jarsDoNotDependOnTheTimeOfDay() throws Exception {
        ExerciseBuild.run(NOTEBOOKS, folder.resolve("a"));
        ExerciseBuild.run(NOTEBOOKS, folder.resolve("b"));
        assertThat(folder.resolve("a").resolve(ExerciseLibrary.LEARNERS))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(ExerciseLibrary.LEARNERS));
    }

    @Test
    void learnersGetStubsAndNeitherSolutionsNorTests() throws Exception {
        LearnerNotebooks.write(NOTEBOOKS, folder.resolve("learner"));
        String text = Files.readString(folder.resolve("learner").resolve(LECTURE));
        assertThat(text).contains("your answer here", "%check gradient-step")
                .doesNotContain("BEGIN SOLUTION", "return x - rate");
        assertThat(folder.resolve("learner/geneva/day1/exercises")).doesNotExist();
        assertThat(folder.resolve("learner/README.md")).exists();
    }

    @Test
    void outputsOfTheLectureStayThoseOfChecksGo() throws Exception {
        LearnerNotebooks.write(NOTEBOOKS, folder.resolve("learner"));
        List<NotebookCell> cells =
                NotebookFile.read(folder.resolve("learner").resolve(LECTURE)).cells();
        assertThat(cells).filteredOn(cell -> cell.source().startsWith("%check"))
                .isNotEmpty().allSatisfy(cell -> {
                    assertThat(cell.outputsJson()).isEqualTo("[]");
                    assertThat(cell.metadata()).containsEntry("editable", false);
                });
        assertThat(cells).anySatisfy(cell ->
                assertThat(cell.outputsJson()).contains("vnd.plotly"));
    }

    @Test
    void aClassThatDoesNotCompileIsNamedWithItsLine() throws Exception {
        exercise("some", "class Some {\n    int x = ;\n}\n");
        assertThatThrownBy(this::build).isInstanceOf(IOException.class)
                .hasMessageContaining("Some.java:2").hasMessageContaining("illegal start");
    }

    @Test
    void aFolderWithoutItsExerciseIsRefused() throws Exception {
        exercise("some", "import org.deepecon.grading.Exercise;\n"
                + "@Exercise(\"other\") class Some { }\n");
        assertThatThrownBy(this::build).isInstanceOf(IOException.class)
                .hasMessageContaining("expected a class with @Exercise(\"some\")")
                .hasMessageContaining("other");
    }
}
