package org.deepecon.kernel.help.doc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Source files in archives. Keeps the few archives last used open, and reads single entries.
 * Thread-safe.
 */
public final class SourceArchives {
    private static final int OPEN = 4;

    private final Map<Path, ZipFile> open = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, ZipFile> eldest) {
            return size() > OPEN && close(eldest.getValue());
        }
    };

    /** Nothing is open yet. */
    public SourceArchives() {
    }

    /**
     * The JDK's own sources.
     *
     * @return {@code lib/src.zip} of the running JDK if it is installed
     */
    public static Optional<Path> ofJdk() {
        Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
        return Files.isReadable(zip) ? Optional.of(zip) : Optional.empty();
    }

    /**
     * Where a jar's or folder's sources may be: {@code x-sources.jar} beside {@code x.jar}, or in
     * it.
     *
     * @param origin a jar or class folder
     * @return existing archives or folders, likeliest first
     */
    public static List<Path> of(Path origin) {
        String name = origin.getFileName().toString();
        Path beside = origin.resolveSibling(name.replaceFirst("\\.jar$", "") + "-sources.jar");
        return List.of(beside, origin).stream().filter(Files::isReadable).toList();
    }

    /**
     * Reads a source file.
     *
     * @param place an archive or folder
     * @param paths its possible names in there
     * @return the text of the first that exists
     */
    public synchronized Optional<String> read(Path place, List<String> paths) {
        try {
            for (String path : paths) {
                byte[] bytes = Files.isDirectory(place) ? file(place.resolve(path)) : entry(place,
                        path);
                if (bytes != null) {
                    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            System.getLogger(SourceArchives.class.getName()).log(System.Logger.Level.DEBUG,
                    "cannot read sources in " + place, unreadable);
        }
        return Optional.empty();
    }

    private static byte[] file(Path path) throws IOException {
        return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    }

    private byte[] entry(Path archive, String path) throws IOException {
        ZipFile zip = open.get(archive);
        if (zip == null) {
            zip = new ZipFile(archive.toFile());
            open.put(archive, zip);
        }
        ZipEntry entry = zip.getEntry(path);
        return entry == null ? null : zip.getInputStream(entry).readAllBytes();
    }

    private static boolean close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException alreadyUnusable) {
            return true;
        }
        return true;
    }
}
