package org.deepecon.kernel.magic;

import java.nio.file.Path;

/** Paths as users type them. */
final class Paths {
    private Paths() {
    }

    /** The path, with a leading {@code ~} taken as the user's home. */
    static Path of(String typed) {
        return Path.of(expand(typed));
    }

    static String expand(String typed) {
        boolean home = typed.equals("~") || typed.startsWith("~/") || typed.startsWith("~\\");
        return home ? System.getProperty("user.home") + typed.substring(1) : typed;
    }
}
