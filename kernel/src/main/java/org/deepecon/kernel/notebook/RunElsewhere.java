package org.deepecon.kernel.notebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs notebooks in a JVM of their own, started in the folder where they work. Standard streams are
 * shared; Ctrl-C reaches both.
 */
final class RunElsewhere {
    private static final long STOP_SECONDS = 15;
    private final List<String> command;
    private final PrintStream err;

    RunElsewhere(List<String> command, PrintStream err) {
        this.command = command;
        this.err = err;
    }

    int run(RunArguments arguments, Path folder, List<Path> notebooks) throws InterruptedException {
        if (!Files.isDirectory(folder)) {
            err.println(folder + ": there is no such folder to work in.");
            return ExitCode.USAGE;
        }
        var words = new ArrayList<>(command);
        words.addAll(arguments.forFolder(folder, notebooks));
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile()).inheritIO();
            return await(builder.start());
        } catch (IOException e) {
            err.println("A JVM for " + folder + " could not be started: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    /** A signal that ends this JVM ends the other one too, which writes what it has first. */
    private static int await(Process process) throws InterruptedException {
        var onSignal = new Thread(() -> stop(process), "stop the other JVM");
        Runtime.getRuntime().addShutdownHook(onSignal);
        int code = process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            return ExitCode.CANCELLED;
        }
        return code;
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
