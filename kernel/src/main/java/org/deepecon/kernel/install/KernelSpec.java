package org.deepecon.kernel.install;

import com.google.gson.GsonBuilder;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The content of {@code kernel.json}. */
final class KernelSpec {
    static final String NAME = "java";
    static final String FILE = "kernel.json";
    static final String LAUNCHER = "start.sh";
    static final String JAR = "deepecon-kernel.jar";
    /** First word after the jar: start the Jupyter face. */
    static final String COMMAND = "jupyter";
    private static final String CONNECTION = "{connection_file}";

    private final JavaRuntime jdk;
    private final Path folder;
    private final InstallOptions options;

    /** @param folder where the spec will be in the end */
    KernelSpec(JavaRuntime jdk, Path folder, InstallOptions options) {
        this.jdk = jdk;
        this.folder = folder;
        this.options = options;
    }

    String json(boolean withCache) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", argv(withCache));
        spec.put("display_name", "Java");
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        spec.put("env", Map.of());
        spec.put("metadata", Map.of("debugger", false));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(spec)
                + "\n";
    }

    /** On Unix the launcher adds the user's options and then becomes java. */
    private List<String> argv(boolean withCache) {
        var words = new ArrayList<String>();
        if (hasLauncher()) {
            words.addAll(List.of("/bin/sh", folder.resolve(LAUNCHER).toString()));
        } else {
            words.add(jdk.java().toString());
            words.addAll(baseFlags());
            words.addAll(fileFlags(withCache));
        }
        words.addAll(List.of(COMMAND, CONNECTION));
        return words;
    }

    static boolean hasLauncher() {
        return File.separatorChar == '/';
    }

    /** The script that starts the kernel's jar, for Jupyter and for {@code ./course run}. */
    String launcher(boolean withCache) {
        return "#!/bin/sh\n"
                + "# Starts the kernel: start.sh COMMAND... The variable " + JvmFlags.ENVIRONMENT
                + " adds JVM options;\n# they win over these.\n"
                + "exec " + quoted(List.of(jdk.java().toString())) + " " + quoted(baseFlags())
                + " $" + JvmFlags.ENVIRONMENT + " " + quoted(fileFlags(withCache)) + " \"$@\"\n";
    }

    private List<String> fileFlags(boolean withCache) {
        var words = new ArrayList<>(classpathFlag());
        if (withCache) {
            words.add(JvmFlags.readCache(jdk, StartupCache.file(jdk, folder).toString()));
        }
        words.addAll(List.of("-jar", jar().toString()));
        return words;
    }

    /** All flags of the JVM but the cache: what a training run needs too. */
    List<String> flags() {
        var flags = new ArrayList<>(baseFlags());
        flags.addAll(classpathFlag());
        return flags;
    }

    private List<String> baseFlags() {
        return JvmFlags.of(jdk, options.heap(), options.jvmOptions());
    }

    private List<String> classpathFlag() {
        return options.classpath().isEmpty()
                ? List.of() : List.of(JvmFlags.classpath(options.classpath()));
    }

    Path jar() {
        return folder.resolve(JAR);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(KernelSpec::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:=+,@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
