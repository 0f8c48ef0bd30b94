package org.deepecon.notebook;

import java.util.Optional;
import java.util.UUID;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.CurrentOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.progress.ProgressView;

/**
 * Progress as one output of a cell that changes: what the cell prints meanwhile stays apart, and a
 * saved notebook holds its last state.
 */
final class ProgressOutput implements ProgressView {
    private final CellOutput cell;
    private String id;

    private ProgressOutput(CellOutput cell) {
        this.cell = cell;
    }

    /** Below the cell of this thread; none outside of a cell. */
    static Optional<ProgressView> open() {
        return CurrentOutput.find().map(ProgressOutput::new);
    }

    @Override
    public void show(String line) {
        var text = MimeBundle.text(line);
        if (id == null) {
            id = UUID.randomUUID().toString();
            cell.display(text, id);
        } else {
            cell.update(text, id);
        }
    }

    @Override
    public void finish(String line) {
        show(line);
    }
}
