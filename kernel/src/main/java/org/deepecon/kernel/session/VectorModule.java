package org.deepecon.kernel.session;

import java.lang.reflect.Method;

/**
 * Loads the JDK's Vector API at run time. The flag {@code --add-modules} would do it too, but switches
 * off the JDK's archived modules and costs 200 ms of every start.
 */
final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    private VectorModule() {
    }

    /** Loads the module if this JDK has it; else libraries take their plain loops. */
    static void load() {
        try {
            if (ModuleLayer.boot().findModule(NAME).isEmpty()) {
                // Exported to the kernel by its jar's manifest.
                Class<?> modules = Class.forName("jdk.internal.module.Modules");
                Method load = modules.getMethod("loadModule", String.class);
                load.invoke(null, NAME);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError without) {
            System.getLogger(VectorModule.class.getName()).log(
                    System.Logger.Level.DEBUG, "No Vector API in this JVM", without);
        }
    }
}
