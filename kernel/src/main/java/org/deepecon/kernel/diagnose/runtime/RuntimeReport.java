package org.deepecon.kernel.diagnose.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.Ansi;
import org.deepecon.kernel.repl.ShellView;

/** What a cell threw, as a student reads it. */
public final class RuntimeReport {
    private static final int MOST_LINES = 40;
    private static final int MOST_MESSAGE_LINES = 8;
    private final Failure failure;
    private final ShellView shell;
    private final List<Step> steps;
    private final String message;
    private final Trace trace;

    /**
     * Reads the trace.
     *
     * @param thrown what the cell threw
     * @param shell knows the cells' lines
     */
    public RuntimeReport(Throwable thrown, ShellView shell) {
        this.failure = new Failure(thrown);
        this.shell = shell;
        var reader = new Steps(shell);
        StackTraceElement[] frames = failure.frames();
        steps = Recursion.fold(reader.of(entered(frames)), Steps.isCut(frames));
        trace = new Trace(reader);
        message = Messages.of(failure, line());
    }

    /** Without a method that overflowed while it was entered: its caller tells more. */
    private StackTraceElement[] entered(StackTraceElement[] frames) {
        boolean same = frames.length > 1 && failure.isA("java.lang.StackOverflowError")
                && frames[0].getMethodName().equals(frames[1].getMethodName())
                && frames[0].getClassName().equals(frames[1].getClassName());
        return same ? Arrays.copyOfRange(frames, 1, frames.length) : frames;
    }

    /**
     * The exception's simple name.
     *
     * @return such as {@code ArithmeticException}
     */
    public String name() {
        return failure.name();
    }

    /**
     * The exception's message.
     *
     * @return its first line; empty if it has none
     */
    public String message() {
        return Messages.firstLine(message);
    }

    /**
     * All of it, coloured.
     *
     * @return name and message, the student's lines, causes, a hint; at most 40 lines
     */
    public List<String> lines() {
        String hint = RuntimeHints.of(failure, message, line(), shell).orElse("");
        return lines(hint);
    }

    /**
     * All of it with a hint of the caller's.
     *
     * @param hint a sentence, or empty for none
     * @return at most 40 lines
     */
    public List<String> lines(String hint) {
        var lines = new ArrayList<>(title());
        lines.addAll(trace.of(steps, failure));
        if (steps.isEmpty() && failure.cause().isEmpty()) {
            lines.addAll(Trace.raw(failure.frames()));
        }
        lines.addAll(new Causes(shell, trace).of(failure));
        int room = MOST_LINES - (hint.isEmpty() ? 0 : 1);
        if (lines.size() > room) {
            lines.subList(room - 1, lines.size()).clear();
            lines.add(Ansi.dim("…"));
        }
        if (!hint.isEmpty()) {
            lines.add(Ansi.remedy("Hint: " + hint));
        }
        return lines;
    }

    private List<String> title() {
        List<String> text = message.lines().toList();
        var lines = new ArrayList<String>();
        String first = text.isEmpty() || text.get(0).isBlank() ? "" : ": " + text.get(0);
        lines.add(Ansi.error(failure.fullName()) + first);
        text.stream().skip(1).limit(MOST_MESSAGE_LINES).map(line -> "  " + line)
                .forEach(lines::add);
        if (text.size() > MOST_MESSAGE_LINES + 1) {
            lines.add(Ansi.dim("  …"));
        }
        return lines;
    }

    /** The source of the innermost line of a cell. */
    private String line() {
        Optional<Step> own = steps.stream().filter(Step.Own.class::isInstance).findFirst();
        return own.map(step -> ((Step.Own) step).line().text()).orElse("");
    }
}
