package org.deepecon.kernel.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Replaces and removes whole folders. */
final class FolderTree {
    private FolderTree() {
    }

    /** Puts a finished draft in a folder's place; whoever looks sees the old one or the new one. */
    static void replace(Path folder, Path draft) throws IOException {
        Path old = folder.resolveSibling("." + folder.getFileName() + "-old-" + System.nanoTime());
        boolean existed = Files.exists(folder);
        if (existed) {
            Files.move(folder, old);
        }
        try {
            Files.move(draft, folder);
        } catch (IOException e) {
            if (existed) {
                Files.move(old, folder);
            }
            throw e;
        }
        delete(old);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
