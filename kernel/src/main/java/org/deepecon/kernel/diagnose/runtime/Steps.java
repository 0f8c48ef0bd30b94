package org.deepecon.kernel.diagnose.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepecon.kernel.repl.CellLine;
import org.deepecon.kernel.repl.ShellView;

/** Turns a stack trace into steps: innermost first, kernel frames cut, foreign frames gathered. */
final class Steps {
    private static final String[] JDK = {"java.", "javax.", "jdk.", "sun.", "com.sun."};
    private final ShellView shell;
    private final Map<String, Optional<CellLine>> located = new HashMap<>();

    Steps(ShellView shell) {
        this.shell = shell;
    }

    /** Whether a frame is the one in which JShell enters a cell. */
    static boolean isEntry(StackTraceElement frame) {
        return frame.getMethodName().startsWith("do_it$");
    }

    /** The steps of a trace; empty if no frame of it is of a cell. */
    List<Step> of(StackTraceElement[] frames) {
        var steps = new ArrayList<Step>();
        int last = lastOwn(frames);
        int foreign = 0;
        for (int i = 0; i <= last; i++) {
            Optional<CellLine> line = locate(frames[i]);
            if (line.isPresent()) {
                gather(frames, i, foreign, steps);
                foreign = 0;
                var step = new Step.Own(line.get(), frames[i], i == 0 ? null : frames[i - 1]);
                if (!isEntry(frames[i]) || i == 0 || !isEntry(frames[i - 1])) {
                    steps.add(step);
                }
            } else {
                foreign++;
            }
        }
        return steps;
    }

    /** Whether the JVM cut the trace, so that its outer end is missing. */
    static boolean isCut(StackTraceElement[] frames) {
        return frames.length >= 1000 && Arrays.stream(frames).noneMatch(Steps::isEntry);
    }

    Optional<CellLine> locate(StackTraceElement frame) {
        if (!frame.getClassName().startsWith("REPL.")) {
            return Optional.empty();
        }
        return located.computeIfAbsent(frame.getClassName() + ":" + frame.getLineNumber(),
                key -> shell.locate(frame));
    }

    /** The line above or below a frame's. */
    Optional<CellLine> neighbour(Step.Own step, int distance) {
        var frame = step.frame();
        return locate(new StackTraceElement(frame.getClassName(), frame.getMethodName(),
                frame.getFileName(), frame.getLineNumber() + distance))
                .filter(line -> line.cell() == step.line().cell()
                        && line.line() == step.line().line() + distance && !line.text().isBlank());
    }

    private int lastOwn(StackTraceElement[] frames) {
        int last = -1;
        for (int i = 0; i < frames.length; i++) {
            if (locate(frames[i]).isPresent()) {
                last = i;
            }
        }
        return last;
    }

    private static void gather(StackTraceElement[] frames, int end, int count, List<Step> steps) {
        List<StackTraceElement> run = Arrays.stream(frames, end - count, end)
                .filter(f -> !f.getClassName().startsWith("REPL."))
                .filter(f -> !f.getClassName().startsWith("jdk.internal.reflect.")).toList();
        if (run.isEmpty()) {
            return;
        }
        Optional<StackTraceElement> library = run.stream().filter(f -> !isJdk(f))
                .reduce((a, b) -> b);
        StackTraceElement outermost = library.orElse(run.get(run.size() - 1));
        steps.add(new Step.Foreign(outermost, run.size(), library.isPresent()));
    }

    private static boolean isJdk(StackTraceElement frame) {
        return Arrays.stream(JDK).anyMatch(frame.getClassName()::startsWith);
    }
}
