package org.deepecon.kernel.session;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a session starts.
 *
 * @param classpath jars and folders on the class path from the start
 * @param compilerOptions javac options for every cell
 * @param imports import declarations in force from the start
 */
public record SessionOptions(
        List<Path> classpath, List<String> compilerOptions, List<String> imports) {
    /** System property with the jars to start with, separated like a class path. */
    public static final String CLASSPATH_PROPERTY = "deepecon.classpath";
    /** Environment variable with further javac options, separated by blanks. */
    public static final String COMPILER_OPTIONS_VARIABLE = "DEEPECON_COMPILER_OPTIONS";

    private static final List<String> IMPORTS = List.of(
            // First, because JShell names the whole list after it: nobody imports this again.
            "import static org.deepecon.kernel.display.Display.*;",
            "import java.io.*;", "import java.math.*;", "import java.net.*;",
            "import java.nio.file.*;", "import java.time.*;", "import java.util.*;",
            "import java.util.concurrent.*;", "import java.util.function.*;",
            "import java.util.regex.*;", "import java.util.stream.*;");

    /**
     * Copies the lists.
     *
     * @param classpath jars and folders
     * @param compilerOptions javac options
     * @param imports import declarations
     */
    public SessionOptions {
        classpath = List.copyOf(classpath);
        compilerOptions = List.copyOf(compilerOptions);
        imports = List.copyOf(imports);
    }

    /**
     * What the JVM's property and environment ask for.
     *
     * @return the options of a kernel that was started by its kernel spec
     */
    public static SessionOptions defaults() {
        List<Path> classpath = new ArrayList<>();
        for (String entry : System.getProperty(CLASSPATH_PROPERTY, "").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                classpath.add(Path.of(entry));
            }
        }
        return new SessionOptions(classpath, optionsFromEnvironment(), IMPORTS);
    }

    private static List<String> optionsFromEnvironment() {
        List<String> options = new ArrayList<>(List.of("-g", "-parameters"));
        String more = System.getenv(COMPILER_OPTIONS_VARIABLE);
        if (more != null && !more.isBlank()) {
            options.addAll(List.of(more.strip().split("\\s+")));
        }
        return options;
    }
}
