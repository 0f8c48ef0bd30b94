package org.deepecon.kernel.install;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The command line of {@code kernel}. */
final class InstallArguments {
    static final String HELP = """
            Makes the Java kernel known to Jupyter.

            Usage: kernel install|uninstall|list [options]

              install           copy the kernel and make its start-up cache (some seconds); installing
                                again renews what changed
              uninstall         remove it
              list              every Java kernel that Jupyter finds

              --user            for this user (the default)
              --prefix FOLDER   into a Python environment, such as .venv
              --system          for all users, into /usr/local/share/jupyter
              --heap SIZE       largest heap, such as 2g; else a quarter of the memory
              --jvm-option OPT  a further JVM option; may be repeated
              --classpath PATH  jars and folders that every session starts with
              --jar FILE        the kernel's jar; else the one that runs this
              --no-cache        make no start-up cache
              --help            this text

            When a kernel starts, DEEPECON_KERNEL_JVM_OPTS in its environment adds JVM options
            (not on Windows).

            Examples:
              kernel install --prefix .venv --classpath build/course.jar
              kernel install --heap 4g --jvm-option -XX:+UseG1GC

            Exit code: 0 done, 1 failed, 2 wrong usage.
            """;

    String action = "";
    Path kernels = JupyterFolders.ofThisMachine().user();
    String heap;
    final List<String> jvmOptions = new ArrayList<>();
    final List<Path> classpath = new ArrayList<>();
    Path jar;
    boolean cache = true;
    boolean help;

    private InstallArguments() {
    }

    /** @throws IllegalArgumentException with a message for the user */
    static InstallArguments parse(String[] words) {
        var parsed = new InstallArguments();
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        while (!rest.isEmpty()) {
            parsed.word(rest.remove(), rest);
        }
        if (!parsed.help && !List.of("install", "uninstall", "list").contains(parsed.action)) {
            throw new IllegalArgumentException("Say install, uninstall or list.");
        }
        return parsed;
    }

    private void word(String word, Deque<String> rest) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        if (equals > 0) {
            rest.push(word.substring(equals + 1));
            word = word.substring(0, equals);
        }
        switch (word) {
            case "--user" -> kernels = JupyterFolders.ofThisMachine().user();
            case "--prefix" -> kernels = JupyterFolders.prefix(Path.of(value(word, rest)));
            case "--system" -> kernels = JupyterFolders.prefix(Path.of("/usr/local"));
            case "--heap" -> heap = heapSize(value(word, rest));
            case "--jvm-option" -> jvmOptions.add(value(word, rest));
            case "--classpath" -> addClasspath(value(word, rest));
            case "--jar" -> jar = Path.of(value(word, rest));
            case "--no-cache" -> cache = false;
            case "--help", "-h" -> help = true;
            default -> takeAction(word);
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.remove();
    }

    private static String heapSize(String text) {
        if (!text.matches("[1-9]\\d*[kKmMgG]")) {
            throw new IllegalArgumentException("--heap: expected a size such as 512m or 4g, got "
                    + text + ".");
        }
        return text;
    }

    private void addClasspath(String paths) {
        for (String path : paths.split(File.pathSeparator)) {
            if (!path.isBlank()) {
                classpath.add(Path.of(path));
            }
        }
    }

    private void takeAction(String word) {
        if (word.startsWith("-") || !action.isEmpty()) {
            throw new IllegalArgumentException("Unknown option " + word + ".");
        }
        action = word;
    }

    InstallOptions options(Path ownJar) {
        return new InstallOptions(kernels, jar == null ? ownJar : jar, classpath, heap, jvmOptions,
                cache);
    }
}
