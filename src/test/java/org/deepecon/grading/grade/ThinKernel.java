package org.deepecon.grading.grade;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar that starts the kernel from this test's class path: tests run before the real jar is made. Its
 * manifest gives the same rights.
 */
final class ThinKernel {
    private ThinKernel() {
    }

    static Path write(Path jar) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.deepecon.kernel.app.Main");
        main.put(Attributes.Name.CLASS_PATH, kernelPath().stream()
                .map(path -> path.toUri().toString()).collect(Collectors.joining(" ")));
        main.putValue("Add-Exports",
                "jdk.compiler/com.sun.tools.javac.api java.base/jdk.internal.module");
        main.putValue("Add-Opens", "jdk.jshell/jdk.jshell");
        main.putValue("Can-Redefine-Classes", "true");
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue("Launcher-Agent-Class", "org.deepecon.kernel.repl.Agent");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    /** The class path of this test, without the course and its tests. */
    static List<Path> kernelPath() {
        String path = System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path"));
        var kept = new ArrayList<Path>();
        Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(entry -> Files.exists(entry) && !entry.toString().contains("course"))
                .forEach(kept::add);
        return kept;
    }
}
