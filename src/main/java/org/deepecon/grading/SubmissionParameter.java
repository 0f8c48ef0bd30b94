package org.deepecon.grading;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the submission to the tests of an {@link Exercise}; first looks for what they require. */
public final class SubmissionParameter implements ParameterResolver, BeforeEachCallback {
    private static final ThreadLocal<Submission> CURRENT = new ThreadLocal<>();

    /** Creates it; JUnit does. */
    public SubmissionParameter() {
    }

    /** Runs something while tests on this thread get a submission. */
    static void during(Submission submission, Runnable action) {
        CURRENT.set(submission);
        try {
            action.run();
        } finally {
            CURRENT.remove();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        List<String> missing = Required.missing(
                context.getRequiredTestClass(), context.getRequiredTestMethod(), current());
        if (!missing.isEmpty()) {
            throw new SubmissionException(Outcome.NOT_ATTEMPTED,
                    "You still need to define `" + String.join("`, `", missing) + "`.", null, null);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Submission.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return current();
    }

    private static Submission current() {
        Submission submission = CURRENT.get();
        if (submission == null) {
            throw new IllegalStateException("An exercise runs only in a Judge:"
                    + " expected Judge.judge(TheClass.class, submission), got a plain JUnit run.");
        }
        return submission;
    }
}
