package org.deepecon.kernel.help;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Lists class files by name. */
final class ClassNames {
    private static final String SUFFIX = ".class";

    private ClassNames() {
    }

    /** Top-level types of a package of the JDK. */
    static List<String> ofModule(String module, String packageName) {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path folder = jdk.getPath("modules", module).resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(ClassNames::topLevel)
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    /** Top-level types in jars and folders, by package; what cannot be read is left out. */
    static Map<String, List<String>> ofEntries(List<Path> entries) {
        var found = new HashMap<String, List<String>>();
        for (Path entry : entries) {
            try {
                names(entry).forEach(name -> add(found, name));
            } catch (IOException | RuntimeException unreadable) {
                System.getLogger(ClassNames.class.getName()).log(System.Logger.Level.DEBUG,
                        "cannot list " + entry, unreadable);
            }
        }
        return found;
    }

    private static List<String> names(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                return files.filter(file -> file.toString().endsWith(SUFFIX)).map(file ->
                        entry.relativize(file).toString().replace('\\', '/')).toList();
            }
        }
        if (!Files.isRegularFile(entry)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var jar = new ZipFile(entry.toFile())) {
            jar.stream().forEach(file -> names.add(file.getName()));
        }
        return names;
    }

    private static void add(Map<String, List<String>> found, String path) {
        int slash = path.lastIndexOf('/');
        if (slash > 0 && topLevel(path.substring(slash + 1)) && !path.startsWith("META-INF")) {
            found.computeIfAbsent(path.substring(0, slash).replace('/', '.'),
                    key -> new ArrayList<>())
                    .add(path.substring(slash + 1, path.length() - SUFFIX.length()));
        }
    }

    private static boolean topLevel(String file) {
        return file.endsWith(SUFFIX) && file.indexOf('$') < 0 && file.indexOf('-') < 0;
    }
}
