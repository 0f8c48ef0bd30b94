package org.deepecon.kernel.notebook;

import java.time.Duration;
import java.util.List;

/**
 * How the run of a notebook went.
 *
 * @param cells number of cells that were to be run
 * @param executed number of cells that were run
 * @param time how long it took
 * @param failures cells that failed without being tagged {@code raises-exception}
 * @param cancelled true if the run was stopped from outside
 */
public record RunReport(
        int cells, int executed, Duration time, List<CellFailure> failures, boolean cancelled) {
    /**
     * Whether everything went well.
     *
     * @return true without failures and if it ran to the end
     */
    public boolean ok() {
        return failures.isEmpty() && !cancelled;
    }
}
