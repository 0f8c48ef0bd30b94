package org.deepecon.tensor.f32.kernel;

import java.lang.System.Logger.Level;

/** Whether this JVM has the Vector API. */
public final class VectorModule {
    private static final boolean PRESENT = find();

    private VectorModule() {
    }

    /**
     * Whether to use it: it is there and not switched off. If not, the log says so, once.
     *
     * @return whether
     */
    public static boolean present() {
        return PRESENT;
    }

    private static boolean find() {
        if ("false".equals(System.getProperty("deepecon.simd"))) {
            log("The system property deepecon.simd switches the Vector API off");
            return false;
        }
        try {
            Class.forName("jdk.incubator.vector.FloatVector");
            return true;
        } catch (ClassNotFoundException e) {
            log("This JVM runs without --add-modules jdk.incubator.vector");
            return false;
        }
    }

    private static void log(String reason) {
        System.getLogger(VectorModule.class.getName())
                .log(Level.INFO, reason + ": tensors use plain loops, which are slower.");
    }
}
