package org.deepecon.kernel.display;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Finds what jars announce in {@code META-INF/services}, and survives jars that are broken. */
public final class Services {
    private static final Logger LOG = System.getLogger(Services.class.getName());
    private static final int MOST_FAILURES = 100;

    private Services() {
    }

    /**
     * Passes every provider on that can be created; the others are logged and left out.
     *
     * @param type the service
     * @param loader loader of the jars
     * @param found takes each provider
     * @param <T> the service
     */
    public static <T> void load(Class<T> type, ClassLoader loader, Consumer<T> found) {
        Iterator<T> providers = ServiceLoader.load(type, loader).iterator();
        for (int failures = 0; failures < MOST_FAILURES;) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                found.accept(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                LOG.log(Level.WARNING, "A provider of " + type.getName() + " was left out", e);
            }
        }
    }
}
