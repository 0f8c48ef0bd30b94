package org.deepecon.grading.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepecon.grading.contract.CellKind;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.grading.contract.ContractException;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/** Collects what a person will have to read. */
final class ManualCells {
    private ManualCells() {
    }

    /** From a restored notebook; from the released one if nothing was handed in. */
    static List<ManualCell> of(GradedNotebook plan, NotebookFile notebook) throws ContractException {
        List<ManualCell> found = new ArrayList<>();
        List<NotebookCell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            Optional<CellMetadata> metadata = CellMetadata.read(cells.get(i), "cell " + (i + 1));
            if (metadata.isPresent() && metadata.get().kind().isManual()) {
                String answer = metadata.get().kind() == CellKind.TASK
                        ? ownCellsAfter(cells, i) : cells.get(i).source();
                found.add(new ManualCell(plan.name(), metadata.get().gradeId(),
                        metadata.get().maxScore(), answer,
                        isAttempted(plan, metadata.get().gradeId(), answer)));
            }
        }
        return found;
    }

    /** The answer to a task stands in cells of the student's own below it. */
    private static String ownCellsAfter(List<NotebookCell> cells, int task) {
        var answer = new StringBuilder();
        for (NotebookCell cell : cells.subList(task + 1, cells.size())) {
            if (CellMetadata.gradeId(cell).isPresent()) {
                break;
            }
            answer.append(answer.isEmpty() ? "" : "\n\n").append(cell.source());
        }
        return answer.toString();
    }

    private static boolean isAttempted(GradedNotebook plan, String id, String answer) {
        return !answer.isBlank() && plan.released().cells().stream()
                .filter(cell -> CellMetadata.gradeId(cell).filter(id::equals).isPresent())
                .noneMatch(cell -> cell.source().strip().equals(answer.strip()));
    }
}
