package org.deepecon.kernel.diagnose.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.repl.ShellView;

/** The exceptions behind an exception, each with its innermost line of a cell. */
final class Causes {
    private static final int MOST_CAUSES = 4;
    private static final int MOST_SUPPRESSED = 2;
    private final Steps reader;
    private final Trace trace;

    Causes(ShellView shell, Trace trace) {
        this.reader = new Steps(shell);
        this.trace = trace;
    }

    List<String> of(Failure failure) {
        var lines = new ArrayList<String>();
        failure.suppressed().stream().limit(MOST_SUPPRESSED)
                .forEach(suppressed -> describe("Suppressed: ", suppressed, lines));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(failure.thrown());
        Optional<Failure> cause = failure.cause();
        while (cause.isPresent() && seen.add(cause.get().thrown())) {
            if (seen.size() > MOST_CAUSES + 1) {
                lines.add(Ansi.dim("… and further causes"));
                break;
            }
            describe("Caused by: ", cause.get(), lines);
            cause = cause.get().cause();
        }
        return lines;
    }

    /** The cause at the end of the chain, or the failure itself. */
    static Failure root(Failure failure) {
        Failure root = failure;
        for (int i = 0; i < 20 && root.cause().isPresent(); i++) {
            root = root.cause().get();
        }
        return root;
    }

    private void describe(String role, Failure failure, List<String> lines) {
        List<Step> steps = reader.of(failure.frames());
        String line = steps.stream().filter(Step.Own.class::isInstance).findFirst()
                .map(step -> ((Step.Own) step).line().text()).orElse("");
        String message = Messages.firstLine(Messages.of(failure, line));
        lines.add(role + Ansi.error(failure.fullName()) + (message.isEmpty() ? "" : ": "
                + message));
        lines.addAll(trace.innermost(steps, failure));
    }
}
