package org.deepecon.grading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program sees of the disk, everything read-only and at its usual place. Immutable.
 *
 * @param visible files and folders; those that do not exist are left out
 * @param secret files and folders that a probe must not be able to read: it is tried
 */
public record View(List<Path> visible, List<Path> secret) {
    private static final List<String> SYSTEM = List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64",
            "/etc/ld.so.cache", "/etc/fonts", "/usr/share/fonts", "/usr/share/fontconfig",
            "/var/cache/fontconfig");

    /**
     * Copies the lists, without what lies in a folder that is visible anyway.
     *
     * @param visible files and folders
     * @param secret files and folders
     */
    public View {
        var places = new LinkedHashSet<>(visible);
        visible = places.stream().filter(path -> places.stream().noneMatch(
                other -> path.startsWith(other) && !path.equals(other))).toList();
        secret = List.copyOf(secret);
    }

    /**
     * What a JVM like this one needs: the system's libraries, fonts and the JDK. Debian's JDK keeps
     * its settings in {@code /etc/java-…} and points there; such places are visible, too.
     *
     * @return a view without secrets
     * @throws IOException if the JDK cannot be read
     */
    public static View ofJava() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        var visible = new LinkedHashSet<Path>();
        for (String path : SYSTEM) {
            if (Files.exists(Path.of(path))) {
                visible.add(Path.of(path));
            }
        }
        visible.add(home);
        visible.addAll(outside(home));
        return new View(List.copyOf(visible), List.of());
    }

    /** Where links of the JDK lead to: folders of settings as a whole, other files one by one. */
    private static Collection<Path> outside(Path home) throws IOException {
        var places = new LinkedHashSet<Path>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                if (Files.exists(link) && !link.toRealPath().startsWith(home)) {
                    places.add(settingsOf(link.toRealPath()));
                }
            }
        }
        return places;
    }

    private static Path settingsOf(Path file) {
        boolean settings = file.startsWith("/etc") && file.getNameCount() > 2
                && file.getName(1).toString().startsWith("java");
        return settings ? Path.of("/etc").resolve(file.getName(1)) : file;
    }

    /**
     * The same with more to see.
     *
     * @param more files and folders
     * @return a view
     * @throws IOException if one cannot be read
     */
    public View plus(Collection<Path> more) throws IOException {
        var all = new ArrayList<>(visible);
        for (Path path : more) {
            all.add(path.toRealPath());
        }
        return new View(all, secret);
    }

    /**
     * The same with another secret.
     *
     * @param path must not be readable in there
     * @return a view
     */
    public View hiding(Path path) {
        var all = new ArrayList<>(secret);
        all.add(path.toAbsolutePath());
        return new View(visible, all);
    }
}
