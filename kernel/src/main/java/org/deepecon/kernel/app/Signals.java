package org.deepecon.kernel.app;

import java.lang.reflect.Proxy;
import org.deepecon.kernel.channel.KernelLog;

/**
 * Takes SIGINT, which some front ends send instead of a message, as a request to interrupt the cell;
 * when none runs it is harmless. By reflection, since the compiler warns of the signal classes and
 * cannot be told not to.
 */
final class Signals {
    private Signals() {
    }

    /** From now on the action runs, on a thread of the JVM, at each SIGINT. */
    static void onInterrupt(Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(),
                    new Class<?>[] {handler}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), proxy);
        } catch (ReflectiveOperationException | RuntimeException e) {
            KernelLog.warn("Ctrl-C in the server's terminal ends this kernel: " + e);
        }
    }
}
