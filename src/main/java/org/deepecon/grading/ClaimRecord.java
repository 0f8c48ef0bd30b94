package org.deepecon.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Listens to JUnit and keeps one result for each claim. */
final class ClaimRecord implements TestExecutionListener {
    private final ExerciseInfo info;
    private final Map<String, Throwable> failures = new LinkedHashMap<>();
    private final List<String> ran = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Throwable before;

    ClaimRecord(ExerciseInfo info) {
        this.info = info;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (test.getSource().orElse(null) instanceof MethodSource source) {
            ran.add(source.getMethodName());
            if (thrown != null) {
                failures.putIfAbsent(source.getMethodName(), thrown);
            }
        } else if (thrown != null && before == null) {
            before = thrown;
        }
    }

    List<ClaimResult> results() {
        return info.claims().stream().map(this::result).toList();
    }

    private ClaimResult result(ExerciseInfo.ClaimInfo claim) {
        if (!ran.contains(claim.method())) {
            Throwable why = before != null ? before
                    : new IllegalStateException("JUnit did not run the test");
            failures.putIfAbsent(claim.method(), why);
        }
        Throwable thrown = failures.get(claim.method());
        if (thrown == null) {
            return new ClaimResult(claim.name(), claim.points(), claim.points(), Outcome.PASSED,
                    null, null, "", "", claim.visible());
        }
        Failure failure = Failure.of(thrown);
        if (failure.isAuthors()) {
            notices.add("The test \"" + claim.name() + "\" itself failed: " + thrown);
        }
        return new ClaimResult(claim.name(), claim.points(), 0, failure.outcome(),
                failure.expected(), failure.got(), failure.message(), claim.hint(),
                claim.visible());
    }

    List<String> notices() {
        return List.copyOf(notices);
    }
}
