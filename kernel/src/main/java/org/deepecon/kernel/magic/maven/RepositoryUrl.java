package org.deepecon.kernel.magic.maven;

import java.nio.file.Path;

/** Addresses of repositories as users type them. */
final class RepositoryUrl {
    private RepositoryUrl() {
    }

    /** The address itself, or that of a folder. A drive letter is no protocol. */
    static String of(String typed) {
        if (typed.matches("[A-Za-z][\\w+.-]+:.*")) {
            return typed;
        }
        String home = typed.startsWith("~") ? System.getProperty("user.home") : "";
        return Path.of(home + typed.substring(home.isEmpty() ? 0 : 1)).toUri().toString();
    }
}
