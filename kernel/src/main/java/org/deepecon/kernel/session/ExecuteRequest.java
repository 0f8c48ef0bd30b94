package org.deepecon.kernel.session;

import java.util.Map;
import java.util.function.Consumer;

/**
 * A cell to run.
 *
 * @param code its source
 * @param silent true: no result, no history, no new execution number
 * @param storeHistory false: runs under the current number and is not remembered
 * @param userExpressions name to expression, evaluated after the cell if it succeeded
 * @param reader gets the last expression's value, on the cell's thread, and then nothing is shown;
 *     null shows it
 */
public record ExecuteRequest(String code, boolean silent, boolean storeHistory,
        Map<String, String> userExpressions, Consumer<Object> reader) {
    /**
     * A cell whose value is shown.
     *
     * @param code its source
     * @param silent true: no result, no history, no new execution number
     * @param storeHistory false: runs under the current number and is not remembered
     * @param userExpressions name to expression, evaluated after the cell if it succeeded
     */
    public ExecuteRequest(String code, boolean silent, boolean storeHistory,
            Map<String, String> userExpressions) {
        this(code, silent, storeHistory, userExpressions, null);
    }

    /**
     * An ordinary cell.
     *
     * @param code its source
     * @return the request
     */
    public static ExecuteRequest of(String code) {
        return new ExecuteRequest(code, false, true, Map.of());
    }

    /**
     * A cell that leaves no trace: no result, no history, no number.
     *
     * @param code its source
     * @return the request
     */
    public static ExecuteRequest silent(String code) {
        return new ExecuteRequest(code, true, false, Map.of());
    }

    /**
     * An expression that is evaluated for a program. Nothing is written into its cell for this, so
     * that no declaration of the student can come between.
     *
     * @param expression Java, without semicolon
     * @param reader gets the value, null too
     * @return a silent request
     */
    public static ExecuteRequest value(String expression, Consumer<Object> reader) {
        return new ExecuteRequest(expression, true, false, Map.of(), reader);
    }
}
