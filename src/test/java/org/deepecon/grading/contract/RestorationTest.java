package org.deepecon.grading.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.grading.contract.ContractNotebook.cells;
import static org.deepecon.grading.contract.ContractNotebook.find;
import static org.deepecon.grading.contract.ContractNotebook.released;
import static org.deepecon.grading.contract.ContractNotebook.sources;

import java.io.IOException;
import java.util.List;
import org.deepecon.grading.contract.CellChange.Kind;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestorationTest {
    private NotebookFile handedOut;
    private NotebookFile received;

    @BeforeEach
    void handOut() throws IOException {
        handedOut = released();
        received = released();
    }

    private Restoration restored() throws IOException {
        return Restoration.of(handedOut, received);
    }

    private void arrange(List<NotebookCell> cells) {
        received.cells(cells);
    }

    @Test
    void honestWorkIsLeftAlone() throws IOException {
        find(received, "half").source("double half(double x) { return x * 0.5; }");
        var cells = cells(received);
        cells.add(3, NotebookCell.code("half(4)"));
        cells.remove(0);
        arrange(cells);
        assertThat(restored().changes()).isEmpty();
        assertThat(restored().notebook().text()).isEqualTo(received.text());
    }

    @Test
    void changedTestsAreRestored() throws IOException {
        find(received, "half_test").source("2");
        find(received, "half").source("mine");
        var change = restored().changes().get(0);
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.sentence())
                .isEqualTo("Cell \"half_test\" (number 4) was changed; restored.");
        assertThat(change.handedOut()).isEqualTo("%check half");
        assertThat(change.received()).isEqualTo("2");
        assertThat(find(restored().notebook(), "half_test").source()).isEqualTo("%check half");
        assertThat(find(restored().notebook(), "half").source()).isEqualTo("mine");
        assertThat(find(received, "half_test").source()).isEqualTo("2");
    }

    @Test
    void pointsAndTypesAreRestored() throws IOException {
        CellMetadata.tests("half_test", 100).write(find(received, "half_test"));
        find(received, "twice_test").type("markdown");
        assertThat(restored().changes()).extracting(CellChange::kind)
                .containsExactly(Kind.RELABELLED, Kind.RELABELLED);
        assertThat(CheckCell.in(restored().notebook()).get(0).points()).isEqualTo(2);
        assertThat(find(restored().notebook(), "twice_test").isCode()).isTrue();
    }

    @Test
    void deletedTestsStandInTheirPlaceAgain() throws IOException {
        var cells = cells(received);
        cells.remove(find(received, "half_test"));
        cells.remove(find(received, "setup"));
        cells.add(2, NotebookCell.code("student's own"));
        arrange(cells);
        assertThat(restored().changes()).extracting(CellChange::kind)
                .containsExactly(Kind.DELETED, Kind.DELETED);
        assertThat(sources(restored().notebook())).startsWith("import java.util.List;",
                "var free = 1;", find(handedOut, "half").source(), "student's own", "%check half");
    }

    @Test
    void aDeletedAnswerIsReportedAndNotReplaced() throws IOException {
        var cells = cells(received);
        cells.remove(find(received, "half"));
        cells.add(2, NotebookCell.code("double half(double x) { return x / 2; }"));
        arrange(cells);
        assertThat(restored().changes()).extracting(CellChange::sentence)
                .containsExactly("Cell \"half\" was deleted.");
        assertThat(restored().notebook().text()).doesNotContain("double half(double x) {\\n");
    }

    @Test
    void movedTestsGoBack() throws IOException {
        var cells = cells(received);
        NotebookCell tests = find(received, "half_test");
        cells.remove(tests);
        cells.add(0, tests);
        arrange(cells);
        assertThat(restored().changes()).extracting(CellChange::sentence)
                .containsExactly("Cell \"half_test\" (number 1) was moved; restored.");
        assertThat(sources(restored().notebook())).isEqualTo(sources(handedOut));
    }

    @Test
    void theLastOfTwoCopiesCounts() throws IOException {
        var cells = cells(received);
        NotebookCell copy = find(received, "half").copy();
        copy.source("first");
        cells.add(0, copy);
        cells.add(1, find(received, "half_test").copy());
        arrange(cells);
        Restoration restored = restored();
        assertThat(restored.changes()).extracting(CellChange::kind)
                .containsExactly(Kind.DUPLICATED, Kind.DUPLICATED);
        assertThat(restored.notebook().cells().get(0).source()).isEqualTo("first");
        assertThat(CellMetadata.gradeId(restored.notebook().cells().get(0))).isEmpty();
        assertThat(CheckCell.in(restored.notebook())).hasSize(1);
    }

    @Test
    void strangersLoseTheirName() throws IOException {
        var cells = cells(received);
        cells.add(ContractNotebook.named("%check bonus", CellMetadata.tests("bonus", 50)));
        NotebookCell junk = NotebookCell.code("junk");
        junk.metadata("nbgrader", "all points");
        cells.add(junk);
        arrange(cells);
        assertThat(restored().changes()).extracting(CellChange::sentence).containsExactly(
                "Cell \"bonus\" (number 8) has a name that was not handed out.");
        assertThat(CheckCell.in(restored().notebook())).hasSize(1);
    }

    @Test
    void anEmptyNotebookGetsItsTestsBack() throws IOException {
        arrange(List.of());
        received.metadata("kernelspec", java.util.Map.of("name", "python3"));
        assertThat(restored().changes()).hasSize(6);
        assertThat(sources(restored().notebook())).containsExactly("import java.util.List;",
                "%check half", "if (twice(2) != 4) throw new AssertionError();");
        assertThat(restored().notebook().language()).contains("java");
    }

    @Test
    void idsOfCellsStayUnique() throws IOException {
        var cells = cells(received);
        cells.remove(find(received, "half_test"));
        NotebookCell taken = NotebookCell.code("mine");
        taken.id(find(handedOut, "half_test").id().orElseThrow());
        cells.add(taken);
        arrange(cells);
        assertThat(restored().notebook().cells()).extracting(cell -> cell.id().orElseThrow())
                .doesNotHaveDuplicates();
    }
}
