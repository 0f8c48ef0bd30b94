package org.deepecon.kernel.session;

import java.util.Map;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;

/**
 * How a cell ended.
 *
 * @param executionCount the cell's number
 * @param result the last expression's value, or null where there is none to show
 * @param error what went wrong, or null
 * @param userExpressions name to value or to error
 * @param pager help to show beside the notebook ({@code ?name}), or null
 */
public record Outcome(
        int executionCount,
        MimeBundle result,
        CellError error,
        Map<String, Answer> userExpressions,
        MimeBundle pager) {

    /**
     * The value of a user expression: exactly one of the two is set.
     *
     * @param value what it evaluates to
     * @param error why it does not
     */
    public record Answer(MimeBundle value, CellError error) {
    }

    /**
     * Whether the cell succeeded.
     *
     * @return true without an error
     */
    public boolean ok() {
        return error == null;
    }
}
