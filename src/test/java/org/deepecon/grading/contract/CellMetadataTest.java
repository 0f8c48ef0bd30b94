package org.deepecon.grading.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.deepecon.kernel.notebook.NotebookCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellMetadataTest {
    private static NotebookCell cell(String type, Map<String, Object> entry) {
        NotebookCell cell = NotebookCell.code("x");
        cell.type(type);
        cell.metadata("nbgrader", entry);
        return cell;
    }

    private static Map<String, Object> entry(boolean grade, boolean solution, boolean locked) {
        return new HashMap<>(Map.of("schema_version", 3, "grade", grade, "solution", solution,
                "locked", locked, "grade_id", "q1", "points", 2));
    }

    @ParameterizedTest
    @CsvSource({"true,true,false,MANUAL_ANSWER", "false,true,false,ANSWER", "true,false,true,TESTS",
        "true,false,false,TESTS", "false,false,true,READ_ONLY"})
    void flagsMakeAKind(boolean grade, boolean solution, boolean locked, CellKind kind)
            throws IOException {
        var read = CellMetadata.read(cell("code", entry(grade, solution, locked)), "here");
        assertThat(read.orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        NotebookCell cell = NotebookCell.code("%check q1");
        CellMetadata written = CellMetadata.tests("q1_test", 2.5).released(cell);
        written.write(cell);
        assertThat(CellMetadata.read(cell, "here")).contains(written);
        assertThat(written.checksum()).hasSize(32);
    }

    @Test
    void aTaskIsAKindOfItsOwn() throws IOException {
        var entry = entry(false, false, true);
        entry.put("task", true);
        assertThat(CellMetadata.read(cell("markdown", entry), "here").orElseThrow().kind())
                .isEqualTo(CellKind.TASK);
        assertThatThrownBy(() -> CellMetadata.read(cell("code", entry), "here"))
                .hasMessage("here: metadata.nbgrader: a task must be a markdown cell, got code.");
    }

    @Test
    void cellsWithoutDutiesHaveNoMetadata() throws IOException {
        assertThat(CellMetadata.read(NotebookCell.code("x"), "here")).isEmpty();
        assertThat(CellMetadata.read(cell("code", entry(false, false, false)), "here")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "schema_version|2|expected schema_version 3, got 2",
        "points|-1|expected points of at least 0, got -1",
        "grade_id|a b|grade_id must match",
        "grade|yes|expected true or false as grade, got yes",
        "colour|red|knows no [colour]"})
    void wrongEntriesAreNamed(String key, String value, String message) {
        var entry = entry(true, false, true);
        entry.put(key, value.matches("-?\\d+") ? (Object) Integer.valueOf(value) : value);
        assertThatThrownBy(() -> CellMetadata.read(cell("code", entry), "ps1.ipynb, cell 3"))
                .isInstanceOf(ContractException.class)
                .hasMessageStartingWith("ps1.ipynb, cell 3: metadata.nbgrader: " + message);
    }

    @Test
    void pointsAndNameAreNeeded() {
        var entry = entry(true, false, true);
        entry.remove("points");
        assertThatThrownBy(() -> CellMetadata.read(cell("code", entry), "here"))
                .hasMessageContaining("points of at least 0, got null");
        entry.remove("grade_id");
        assertThatThrownBy(() -> CellMetadata.read(cell("code", entry), "here"))
                .hasMessageContaining("needs a grade_id");
    }
}
