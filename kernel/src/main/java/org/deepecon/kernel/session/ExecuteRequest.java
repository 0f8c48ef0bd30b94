package org.deepecon.kernel.session;

import java.util.Map;

/**
 * A cell to run.
 *
 * @param code its source
 * @param silent true: no result, no history, no new execution number
 * @param storeHistory false: runs under the current number and is not remembered
 * @param userExpressions name to expression, evaluated after the cell if it succeeded
 */
public record ExecuteRequest(
        String code, boolean silent, boolean storeHistory, Map<String, String> userExpressions) {
    /**
     * An ordinary cell.
     *
     * @param code its source
     * @return the request
     */
    public static ExecuteRequest of(String code) {
        return new ExecuteRequest(code, false, true, Map.of());
    }
}
