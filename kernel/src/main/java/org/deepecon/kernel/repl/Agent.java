package org.deepecon.kernel.repl;

import java.lang.instrument.Instrumentation;
import java.util.Optional;

/**
 * The kernel's own Java agent. The jar's manifest names it as {@code Launcher-Agent-Class}, so the JVM
 * hands over the instrumentation before {@code main} and no flag is needed.
 */
public final class Agent {
    private static volatile Instrumentation instrumentation;

    private Agent() {
    }

    /**
     * Called by the JVM.
     *
     * @param arguments unused
     * @param instrumentation the JVM's door to class redefinition
     */
    public static void agentmain(String arguments, Instrumentation instrumentation) {
        Agent.instrumentation = instrumentation;
    }

    static Optional<Instrumentation> instrumentation() {
        return Optional.ofNullable(instrumentation);
    }
}
