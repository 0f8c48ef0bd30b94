package org.deepecon.kernel.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Takes the kernel's own frames out of an exception: no student can do anything about them. */
final class StudentFrames {
    private static final String KERNEL = "org.deepecon.kernel.";

    private StudentFrames() {
    }

    /** The same exception, without the kernel's frames in it and in its causes. */
    static Throwable keep(Throwable thrown) {
        try {
            strip(thrown);
        } catch (Throwable itsOwnMethodsFail) {
            // Then its frames stay as they are.
        }
        return thrown;
    }

    private static void strip(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
            StackTraceElement[] frames = t.getStackTrace();
            t.setStackTrace(Arrays.stream(frames)
                    .limit(end(frames))
                    .filter(f -> !f.getClassName().startsWith(KERNEL))
                    .toArray(StackTraceElement[]::new));
        }
    }

    /** Frames from the kernel's call of the cell on are reflection and the kernel itself. */
    private static int end(StackTraceElement[] frames) {
        int end = frames.length;
        while (end > 0 && !frames[end - 1].getClassName().startsWith("REPL.")) {
            end--;
        }
        return end == 0 ? frames.length : end;
    }
}
