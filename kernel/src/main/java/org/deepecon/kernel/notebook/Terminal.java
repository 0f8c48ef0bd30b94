package org.deepecon.kernel.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches a stream of this process. */
final class Terminal {
    private Terminal() {
    }

    static boolean showsStandardOutput() {
        return isTerminal(1);
    }

    static boolean showsStandardError() {
        return isTerminal(2);
    }

    /** Linux says it exactly; elsewhere a console means that input and output are terminals. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
