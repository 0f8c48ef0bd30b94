package org.deepecon.grading.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.grading.contract.ContractNotebook.HALF;
import static org.deepecon.grading.contract.ContractNotebook.find;
import static org.deepecon.grading.contract.ContractNotebook.instructors;
import static org.deepecon.grading.contract.ContractNotebook.named;
import static org.deepecon.grading.contract.ContractNotebook.notebook;
import static org.deepecon.grading.contract.ContractNotebook.released;

import java.io.IOException;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedTest {
    @Test
    void solutionsBecomeStubsAtTheirIndent() throws IOException {
        assertThat(find(released(), "half").source()).isEqualTo("double half(double x) {\n"
                + "    // YOUR CODE HERE\n"
                + "    throw new UnsupportedOperationException(\"your answer here\");\n}");
    }

    @Test
    void withoutMarksTheWholeCellIsTheSolution() throws IOException {
        assertThat(find(released(), "twice").source()).isEqualTo(Region.JAVA_STUB);
        assertThat(find(released(), "why").source()).isEqualTo("YOUR ANSWER HERE");
    }

    @Test
    void hiddenTestsAreGone() throws IOException {
        assertThat(find(released(), "twice_test").source())
                .isEqualTo("if (twice(2) != 4) throw new AssertionError();");
        assertThat(released().text()).doesNotContain("secret", "return x / 2", "Because", "2 * x");
    }

    @Test
    void cellsAreLockedAndSigned() throws IOException {
        NotebookCell tests = find(released(), "half_test");
        assertThat(tests.metadata()).containsEntry("deletable", false).containsEntry("editable", false);
        assertThat(find(released(), "half").metadata()).containsEntry("deletable", false)
                .doesNotContainKey("editable");
        CellMetadata metadata = CellMetadata.read(tests, "x").orElseThrow();
        assertThat(metadata.checksum()).isEqualTo(Checksum.of(metadata, tests.source()));
        assertThat(metadata.cellType()).isEqualTo("code");
    }

    @Test
    void outputsAndTracesOfARunAreCleared() throws IOException {
        NotebookFile source = instructors();
        NotebookCell cell = source.cells().get(0);
        cell.outputs(7, "[{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"5\"}]");
        cell.metadata("execution", java.util.Map.of("a", "b"));
        NotebookCell released = Released.of(source, "x").cells().get(0);
        assertThat(released.outputsJson()).isEqualTo("[]");
        assertThat(released.executionCount()).isZero();
        assertThat(released.metadata()).isEmpty();
        assertThat(cell.executionCount()).isEqualTo(7);
    }

    @Test
    void readersKeepTheFiguresButNoVerdictAndNoSolution() throws IOException {
        NotebookFile source = instructors();
        for (NotebookCell cell : source.cells()) {
            if (cell.isCode()) {
                cell.outputs(1, "[{\"output_type\": \"stream\", \"name\": \"stdout\","
                        + " \"text\": \"5\"}]");
            }
        }
        NotebookFile copy = Released.keepingOutputs(source, "x");
        assertThat(copy.cells().get(0).outputsJson()).contains("stdout");
        assertThat(find(copy, "half").outputsJson()).isEqualTo("[]");
        assertThat(find(copy, "half_test").outputsJson()).isEqualTo("[]");
        assertThat(copy.text()).doesNotContain("return x / 2", "secret");
    }

    @Test
    void releasingTwiceChangesNothingMore() throws IOException {
        NotebookFile once = released();
        var again = find(once, "half");
        assertThat(once.text()).isEqualTo(released().text());
        assertThat(again.source()).doesNotContain("SOLUTION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "// BEGIN SOLUTION;x();|line 1: \"BEGIN SOLUTION\" is not followed by \"END SOLUTION\"",
        "x();;// END SOLUTION|line 3: \"END SOLUTION\" without \"BEGIN SOLUTION\"",
        "// BEGIN SOLUTION;// BEGIN SOLUTION;// END SOLUTION|line 2: a second \"BEGIN SOLUTION\""})
    void loneMarksAreRefused(String source, String message) {
        var broken = notebook(named(source.replace(';', '\n'), CellMetadata.answer("a")));
        assertThatThrownBy(() -> Released.of(broken, "ps1.ipynb"))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith("ps1.ipynb, cell 1, " + message);
    }

    @Test
    void marksInTheWrongCellAndDoubleNamesAreRefused() {
        assertThatThrownBy(() -> Released.of(notebook(NotebookCell.code(HALF)), "ps1"))
                .hasMessageContaining("ps1, cell 1: a solution is marked, but the cell is none");
        var twice = notebook(named("a", CellMetadata.answer("q")), named("b", CellMetadata.answer("q")));
        assertThatThrownBy(() -> Released.of(twice, "ps1"))
                .hasMessageContaining("cell 2: the grade_id \"q\" is that of cell 1 too");
    }

    @Test
    void exercisesAreFoundByTheirCheck() throws IOException {
        assertThat(CheckCell.in(released()))
                .containsExactly(new CheckCell("half_test", "half", 2, 3));
        assertThat(CheckCell.slug(NotebookCell.code("// first\n  %check gradient-descent  ")))
                .contains("gradient-descent");
        assertThat(CheckCell.slug(NotebookCell.code("%checker x"))).isEmpty();
    }
}
