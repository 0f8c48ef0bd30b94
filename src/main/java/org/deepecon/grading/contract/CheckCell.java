package org.deepecon.grading.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * A cell with points that runs an exercise's tests by {@code %check slug}.
 *
 * @param gradeId the cell's name
 * @param slug the exercise: the name of its folder
 * @param points to be had in this cell
 * @param index the cell's place in the notebook, from 0
 */
public record CheckCell(String gradeId, String slug, double points, int index) {
    private static final Pattern CHECK = Pattern.compile("(?m)^\\s*%check[ \\t]+([\\w\\-]+)\\s*$");

    /**
     * The exercises of a notebook.
     *
     * @param notebook from the instructor, or restored
     * @return in the notebook's order
     * @throws ContractException if a cell's metadata is broken
     */
    public static List<CheckCell> in(NotebookFile notebook) throws ContractException {
        List<CheckCell> found = new ArrayList<>();
        List<NotebookCell> cells = notebook.cells();
        for (int i = 0; i < cells.size(); i++) {
            Optional<CellMetadata> metadata = CellMetadata.read(cells.get(i), "cell " + (i + 1));
            Optional<String> slug = slug(cells.get(i));
            if (slug.isPresent()
                    && metadata.filter(m -> m.kind() == CellKind.TESTS).isPresent()) {
                found.add(new CheckCell(metadata.get().gradeId(), slug.get(),
                        metadata.get().maxScore(), i));
            }
        }
        return found;
    }

    /**
     * The exercise that a cell checks.
     *
     * @param cell any cell
     * @return the word after {@code %check}; empty if the cell has no such line
     */
    public static Optional<String> slug(NotebookCell cell) {
        Matcher check = CHECK.matcher(cell.source());
        return cell.isCode() && check.find() ? Optional.of(check.group(1)) : Optional.empty();
    }
}
