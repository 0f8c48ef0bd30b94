package org.deepecon.kernel.history;

import java.nio.file.Path;
import java.util.Locale;

/** Where the kernel keeps what outlives it: history and its log. */
public final class DataFolder {
    /** The environment variable that moves the folder. */
    public static final String VARIABLE = "DEEPECON_DATA_DIR";

    private DataFolder() {
    }

    /**
     * The folder; it may not exist yet.
     *
     * @return {@value #VARIABLE} if set, else the system's place for application data
     */
    public static Path path() {
        String chosen = System.getenv(VARIABLE);
        return chosen != null && !chosen.isBlank() ? Path.of(chosen) : systemPath();
    }

    private static Path systemPath() {
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = System.getenv("APPDATA");
            return Path.of(roaming == null ? home : roaming, "DeepEcon");
        } else if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "DeepEcon");
        }
        String share = System.getenv("XDG_DATA_HOME");
        return share == null || share.isBlank()
                ? Path.of(home, ".local", "share", "deepecon") : Path.of(share, "deepecon");
    }
}
