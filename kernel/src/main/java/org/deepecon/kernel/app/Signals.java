package org.deepecon.kernel.app;

import java.lang.reflect.Proxy;
import org.deepecon.kernel.channel.KernelLog;

/**
 * Makes Ctrl-C in the server's terminal harmless: the kernel is interrupted by messages. By
 * reflection, since the compiler warns of the signal classes and cannot be told not to.
 */
final class Signals {
    private Signals() {
    }

    static void ignoreInterrupts() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            // A handler that does nothing, not SIG_IGN, which child processes would inherit.
            Object nothing = Proxy.newProxyInstance(Signals.class.getClassLoader(),
                    new Class<?>[] {handler}, (proxy, method, arguments) -> null);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("INT"), nothing);
        } catch (ReflectiveOperationException | RuntimeException e) {
            KernelLog.warn("Ctrl-C in the server's terminal ends this kernel: " + e);
        }
    }
}
