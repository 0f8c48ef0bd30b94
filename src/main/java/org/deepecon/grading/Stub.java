package org.deepecon.grading;

/** What stands in a learner's cell where the solution was. */
public final class Stub {
    /** The message by which an untouched stub is recognised when it runs. */
    public static final String MESSAGE = "your answer here";
    /** The statement that release puts in place of a solution. */
    public static final String CODE =
            "throw new UnsupportedOperationException(\"" + MESSAGE + "\");";

    private Stub() {
    }

    /** Whether a failure comes from an untouched stub. */
    static boolean threw(Reply reply) {
        return reply.message().contains(MESSAGE)
                && reply.errorType().endsWith("UnsupportedOperationException");
    }
}
