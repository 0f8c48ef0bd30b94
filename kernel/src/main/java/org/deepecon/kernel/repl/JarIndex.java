package org.deepecon.kernel.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;

/**
 * The classes of one jar by package, for the compiler. Reading a jar's directory takes a tenth of what
 * javac's own view of it as a file system does.
 */
final class JarIndex {
    private final ZipFile jar;
    private final URI uri;
    private final Map<String, List<String>> byPackage = new HashMap<>();

    JarIndex(Path path) {
        try {
            jar = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uri = path.toUri();
        for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements();) {
            add(all.nextElement().getName());
        }
    }

    private void add(String name) {
        if (name.endsWith(".class") && !name.startsWith("META-INF/")
                && !name.endsWith("module-info.class")) {
            int slash = name.lastIndexOf('/');
            String folder = slash < 0 ? "" : name.substring(0, slash);
            byPackage.computeIfAbsent(folder, k -> new ArrayList<>()).add(name);
        }
    }

    /** Adds the classes of a package, or of it and all below. */
    void list(String packageName, boolean recurse, Collection<JavaFileObject> into) {
        String folder = packageName.replace('.', '/');
        for (String name : byPackage.getOrDefault(folder, List.of())) {
            into.add(new JarClass(jar, uri, name));
        }
        if (recurse) {
            String below = folder.isEmpty() ? "" : folder + "/";
            byPackage.forEach((other, names) -> {
                if (other.startsWith(below) && !other.equals(folder)) {
                    names.forEach(name -> into.add(new JarClass(jar, uri, name)));
                }
            });
        }
    }
}
