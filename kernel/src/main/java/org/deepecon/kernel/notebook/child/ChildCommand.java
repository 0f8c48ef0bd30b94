package org.deepecon.kernel.notebook.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.OwnCommand;
import org.deepecon.kernel.session.JavaSession;

/** The usual command of a child: this JVM's java, quick to start, on the kernel's jar. */
public final class ChildCommand {
    private ChildCommand() {
    }

    /**
     * Makes the command.
     *
     * @param kernelJar the kernel's jar with all it needs
     * @param jvmOptions such as {@code -Xmx512m}; come after the usual ones
     * @return its words; a sandbox may go before them
     */
    public static List<String> of(Path kernelJar, String... jvmOptions) {
        return of(Role.SESSION, kernelJar, jvmOptions);
    }

    /**
     * What a child prepares before its first request.
     */
    public enum Role {
        /** A whole session. */
        SESSION(""),
        /** The compiling half of a {@link SplitClient}. */
        COMPILER(ChildParts.COMPILER),
        /** The running half of a {@link SplitClient}. */
        RUNNER(ChildParts.RUNNER),
        /** Nothing: it does what it is first asked for. */
        ANY(ChildParts.NOTHING);

        private final String word;

        Role(String word) {
            this.word = word;
        }
    }

    /**
     * Makes the command of a child for a part of the work.
     *
     * @param role which
     * @param kernelJar the kernel's jar with all it needs
     * @param jvmOptions such as {@code -Xmx512m}; come after the usual ones
     * @return its words; a sandbox may go before them
     */
    public static List<String> of(Role role, Path kernelJar, String... jvmOptions) {
        var words = new ArrayList<String>();
        words.add(OwnCommand.java());
        words.addAll(List.of(
                "-XX:+UseSerialGC",                // least memory, quickest start
                "-XX:+ExitOnOutOfMemoryError",     // code 3 instead of a limping JVM
                "-XX:+UseCountedLoopSafepoints",   // interrupts reach compiled loops, as in the kernel
                "-XX:LoopStripMiningIter=1000",
                "-XX:-OmitStackTraceInFastThrow",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",    // standard output carries frames only
                "-Xlog:disable",
                "-D" + JavaSession.HELP_PROPERTY + "=false", // nobody asks a child for help
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        words.addAll(List.of(jvmOptions));
        words.addAll(List.of("-jar", kernelJar.toAbsolutePath().toString(), ChildServer.NAME));
        if (!role.word.isEmpty()) {
            words.add(role.word);
        }
        return words;
    }
}
