package org.deepecon.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where data sets are kept that were downloaded once. */
final class CacheFolder {
    /** The environment variable that moves it. */
    static final String VARIABLE = "DEEPECON_CACHE_DIR";

    private CacheFolder() {
    }

    /** The folder of this machine; it may not exist yet. */
    static Path path() {
        return path(System.getenv(), System.getProperty("user.home", "."),
                System.getProperty("os.name", ""));
    }

    static Path path(Map<String, String> environment, String home, String system) {
        String chosen = environment.getOrDefault(VARIABLE, "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home), "DeepEcon", "Cache");
        } else if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "DeepEcon");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return cache.isBlank() ? Path.of(home, ".cache", "deepecon") : Path.of(cache, "deepecon");
    }
}
