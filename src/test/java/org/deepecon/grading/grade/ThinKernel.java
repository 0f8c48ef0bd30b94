package org.deepecon.grading.grade;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The kernel's jar, made from this test's class path: tests run before Maven makes the real one. Holds
 * what a session needs, and its manifest gives the same rights.
 */
final class ThinKernel {
    private static final List<String> NEEDED = List.of("deepecon-kernel", "gson", "asm", "jeromq");

    private ThinKernel() {
    }

    static Path write(Path jar) throws IOException {
        Set<String> names = new HashSet<>();
        try (OutputStream out = Files.newOutputStream(jar);
                var to = new JarOutputStream(out, manifest())) {
            for (Path entry : classPath()) {
                if (Files.isDirectory(entry)) {
                    copyFolder(entry, to, names);
                } else if (NEEDED.stream().anyMatch(entry.getFileName().toString()::startsWith)) {
                    copyJar(entry, to, names);
                }
            }
        }
        return jar;
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.deepecon.kernel.app.Main");
        main.putValue("Add-Exports",
                "jdk.compiler/com.sun.tools.javac.api java.base/jdk.internal.module");
        main.putValue("Add-Opens", "jdk.jshell/jdk.jshell");
        main.putValue("Can-Redefine-Classes", "true");
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue("Launcher-Agent-Class", "org.deepecon.kernel.repl.Agent");
        return manifest;
    }

    /** Folders of this test's class path only if they are the kernel's; all jars. */
    private static List<Path> classPath() {
        String path = System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(entry -> Files.isRegularFile(entry) || Files.isDirectory(
                        entry.resolve("org/deepecon/kernel/app"))).toList();
    }

    private static void copyFolder(Path folder, JarOutputStream to, Set<String> names)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    copy(folder.relativize(file).toString(), in, to, names);
                }
            }
        }
    }

    private static void copyJar(Path jar, JarOutputStream to, Set<String> names)
            throws IOException {
        try (var from = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements();) {
                JarEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = from.getInputStream(entry)) {
                        copy(entry.getName(), in, to, names);
                    }
                }
            }
        }
    }

    private static void copy(String name, InputStream in, JarOutputStream to, Set<String> names)
            throws IOException {
        if (!name.equals(JarFile.MANIFEST_NAME) && names.add(name)) {
            to.putNextEntry(new JarEntry(name));
            in.transferTo(to);
            to.closeEntry();
        }
    }
}
