package org.deepecon.grading.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.deepecon.kernel.notebook.NotebookFormatException;

/** Small notebooks for tests. */
final class ContractNotebook {
    static final String HALF = "double half(double x) {\n    // BEGIN SOLUTION\n"
            + "    return x / 2;\n    // END SOLUTION\n}";

    private ContractNotebook() {
    }

    /** Set-up, two exercises with their tests, and an answer in words; three free cells. */
    static NotebookFile instructors() {
        NotebookCell words = NotebookCell.code("Because.");
        words.type("markdown");
        new CellMetadata("why", true, true, false, false, new java.math.BigDecimal("1.5"), null, null)
                .write(words);
        return notebook(
                NotebookCell.code("var free = 1;"),
                named("import java.util.List;", CellMetadata.readOnly("setup")),
                named(HALF, CellMetadata.answer("half")),
                named("%check half", CellMetadata.tests("half_test", 2)),
                named("int twice(int x) { return 2 * x; }", CellMetadata.answer("twice")),
                named("if (twice(2) != 4) throw new AssertionError();\n// BEGIN HIDDEN TESTS\n"
                        + "secret();\n// END HIDDEN TESTS", CellMetadata.tests("twice_test", 3)),
                words);
    }

    static NotebookFile released() throws ContractException {
        return Released.of(instructors(), "ps1.ipynb");
    }

    static NotebookFile notebook(NotebookCell... cells) {
        try {
            NotebookFile notebook = NotebookFile.parse("{\"nbformat\": 4, \"nbformat_minor\": 5,"
                    + " \"metadata\": {}, \"cells\": []}", "test");
            notebook.metadata("kernelspec",
                    Map.of("name", "java", "language", "java", "display_name", "Java"));
            for (int i = 0; i < cells.length; i++) {
                cells[i].id("c" + i);
            }
            notebook.cells(List.of(cells));
            return notebook;
        } catch (NotebookFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static NotebookCell named(String source, CellMetadata metadata) {
        NotebookCell cell = NotebookCell.code(source);
        metadata.write(cell);
        return cell;
    }

    static NotebookCell find(NotebookFile notebook, String gradeId) {
        return notebook.cells().stream()
                .filter(cell -> CellMetadata.gradeId(cell).filter(gradeId::equals).isPresent())
                .findFirst().orElseThrow();
    }

    static List<String> sources(NotebookFile notebook) {
        return notebook.cells().stream().map(NotebookCell::source).toList();
    }

    static List<NotebookCell> cells(NotebookFile notebook) {
        return new ArrayList<>(notebook.cells());
    }
}
