package org.deepecon.kernel.notebook.child;

/** Thrown when a value was asked for and the expression did not yield one. */
public class ChildException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient ChildResult result;

    ChildException(String expression, ChildResult result) {
        super(expression + ": " + describe(result));
        this.result = result;
    }

    private static String describe(ChildResult result) {
        return result.error() == null
                ? result.kind().toString()
                : result.error().name() + ": " + result.error().message();
    }

    /**
     * How the evaluation ended.
     *
     * @return its result, never ok
     */
    public ChildResult result() {
        return result;
    }
}
