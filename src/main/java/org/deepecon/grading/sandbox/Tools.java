package org.deepecon.grading.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The programs that enforce, as far as they are installed, and whether we are root. */
record Tools(Optional<Path> bwrap, Optional<Path> unshare, Optional<Path> setpriv,
        Optional<Path> prlimit, boolean root) {
    private static final String[] FOLDERS = {"/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"};

    static Tools installed() {
        return new Tools(find("bwrap"), find("unshare"), find("setpriv"), find("prlimit"),
                "root".equals(System.getProperty("user.name")));
    }

    /** Fixed folders, not PATH: the first thing to trust is which program it is. */
    private static Optional<Path> find(String name) {
        for (String folder : FOLDERS) {
            Path file = Path.of(folder, name);
            if (Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
