package org.deepecon.grading.grade;

import java.util.Locale;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Reply;
import org.deepecon.kernel.notebook.child.ChildResult;

/** What became of a request, in the words of grading. */
final class Deaths {
    private static final int KILLED_BY_CPU_LIMIT = 128 + 24;
    private static final int KILLED = 128 + 9;

    private Deaths() {
    }

    /** The reply to a request; {@code exitCode} is -1 while the child lives. */
    static Reply reply(ChildResult result, boolean isCell, int exitCode) {
        if (result.ok()) {
            return new Reply(Outcome.PASSED, result.value(), result.outputs().stdout(), "", "");
        }
        Outcome outcome = outcome(result, isCell, exitCode);
        boolean said = outcome == Outcome.ERROR || outcome == Outcome.NOT_COMPILED;
        return Reply.failed(outcome, said ? result.error().name() : "",
                said ? result.error().message() : message(outcome));
    }

    private static Outcome outcome(ChildResult result, boolean isCell, int exitCode) {
        return switch (result.kind()) {
            case TIMEOUT -> Outcome.TIMEOUT;
            case KILLED -> Outcome.KILLED_CPU;
            case OUT_OF_MEMORY -> memoryOrThreads(text(result));
            case EXITED -> exited(exitCode);
            case PROTOCOL_VIOLATION -> Outcome.EXITED;
            default -> error(result.error().name(), text(result), isCell);
        };
    }

    private static Outcome error(String name, String text, boolean isCell) {
        if (name.equals("SystemExit")) {
            return Outcome.EXITED;
        } else if (text.contains("no space left on device") || text.contains("file too large")) {
            return Outcome.KILLED_DISK;
        } else if (text.contains("unable to create native thread")
                || text.contains("resource temporarily unavailable")) {
            return Outcome.KILLED_PROCESSES;
        } else if (name.endsWith("OutOfMemoryError")) {
            return Outcome.KILLED_MEMORY;
        }
        return isCell && name.equals("CompileError") ? Outcome.NOT_COMPILED : Outcome.ERROR;
    }

    private static Outcome memoryOrThreads(String text) {
        return text.contains("native thread") ? Outcome.KILLED_PROCESSES : Outcome.KILLED_MEMORY;
    }

    private static Outcome exited(int code) {
        return switch (code) {
            case KILLED_BY_CPU_LIMIT -> Outcome.KILLED_CPU;
            case KILLED -> Outcome.KILLED_MEMORY;
            default -> Outcome.EXITED;
        };
    }

    private static String text(ChildResult result) {
        return result.error() == null ? ""
                : String.valueOf(result.error().message()).toLowerCase(Locale.ROOT);
    }

    /** Always the same words: the child's own may hold times and numbers of processes. */
    static String message(Outcome outcome) {
        return switch (outcome) {
            case TIMEOUT -> "It took too long and was interrupted.";
            case KILLED_MEMORY -> "It used more memory than there is for a submission.";
            case KILLED_CPU -> "It used more computing time than there is, or would not stop.";
            case KILLED_PROCESSES -> "It started more threads or processes than are allowed.";
            case KILLED_DISK -> "It wrote more to the disk than is allowed.";
            case EXITED -> "It ended the Java process.";
            default -> outcome.words();
        };
    }
}
