package org.deepecon.kernel.notebook;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command that started this JVM, without its arguments: to start another of the same kind, for
 * instance in another folder (a JVM cannot change its own).
 */
public final class OwnCommand {
    private OwnCommand() {
    }

    /**
     * The command, with absolute paths.
     *
     * @return java, its options, and {@code -jar FILE} or the main class
     */
    public static List<String> words() {
        var words = new ArrayList<String>();
        words.add(java());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib:jdwp"))
                .forEach(words::add);
        words.addAll(program());
        return words;
    }

    /**
     * The java launcher of this JVM.
     *
     * @return its path
     */
    public static String java() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** A jar that was started with -jar keeps its manifest's rights only if it is started so again. */
    private static List<String> program() {
        String classPath = System.getProperty("java.class.path");
        String command = System.getProperty("sun.java.command", "");
        if (classPath.endsWith(".jar") && command.startsWith(classPath)) {
            return List.of("-jar", absolute(classPath));
        }
        String paths = String.join(File.pathSeparator,
                Arrays.stream(classPath.split(File.pathSeparator)).map(OwnCommand::absolute).toList());
        return List.of("-cp", paths, command.split(" ", 2)[0]);
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }
}
