package org.deepecon.kernel.notebook;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.compare.CellComparison;
import org.deepecon.kernel.notebook.compare.Finding;

/** What a notebook showed before it was run. */
final class StoredOutputs {
    private final List<String> before;

    StoredOutputs(NotebookFile notebook) {
        before = notebook.cells().stream().map(NotebookCell::outputsJson).toList();
    }

    /**
     * Compares with what it shows now.
     *
     * @param notebook the same notebook after its run
     * @param report of the run: what failed is not looked at again, what was stopped not at all
     */
    List<Deviation> compare(NotebookFile notebook, RunReport report) {
        List<Deviation> found = new ArrayList<>();
        List<NotebookCell> cells = notebook.cells();
        for (int i = 0; i < cells.size() && !report.cancelled(); i++) {
            if (cells.get(i).isCode() && !failed(i, report)) {
                for (Finding finding : CellComparison.of(
                        cells.get(i).tags(), before.get(i), cells.get(i).outputsJson())) {
                    found.add(new Deviation(i, cells.get(i).executionCount(), finding));
                }
            }
        }
        return found;
    }

    private static boolean failed(int index, RunReport report) {
        return report.failures().stream().anyMatch(failure -> failure.index() == index);
    }
}
