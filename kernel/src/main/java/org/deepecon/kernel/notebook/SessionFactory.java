package org.deepecon.kernel.notebook;

import java.util.Map;
import org.deepecon.kernel.session.Session;

/** Opens sessions; each notebook gets its own. */
@FunctionalInterface
public interface SessionFactory {
    /**
     * Opens a session in which nothing was run yet.
     *
     * @return the session; the caller closes it
     * @throws Exception if it cannot be opened
     */
    Session open() throws Exception;

    /**
     * What the kernel says about its language, for the notebook's {@code language_info}.
     *
     * @return the entry that the Jupyter face puts into {@code kernel_info_reply}; empty leaves the
     *     notebook's as it is
     */
    default Map<String, Object> languageInfo() {
        return Map.of();
    }
}
