package org.deepecon.kernel.notebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs notebooks some at a time, each in a JVM of its own and in its own folder, the longest first.
 * What one says is passed on when it is done, so that reports do not mix.
 */
final class SideBySide {
    private static final long STOP_SECONDS = 15;
    private final RunArguments arguments;
    private final List<String> command;
    private final PrintStream out;
    private final PrintStream err;
    private final ExpectedTimes times;
    private final JobsLine line;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;
    private int worst = ExitCode.OK;
    private int failed;

    SideBySide(RunArguments arguments, List<String> command, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.command = command;
        this.out = out;
        this.err = err;
        this.times = new ExpectedTimes(arguments.times);
        this.line = new JobsLine(Terminal.showsStandardError() && !arguments.json ? err : null,
                arguments.jobs);
    }

    int run() throws InterruptedException {
        long start = System.nanoTime();
        var onSignal = new Thread(this::stop, "stop the notebooks");
        Runtime.getRuntime().addShutdownHook(onSignal);
        ExecutorService pool = Executors.newFixedThreadPool(arguments.jobs);
        try (line) {
            longestFirst().forEach(notebook -> pool.submit(() -> one(notebook)));
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
        if (stopped) {
            return ExitCode.CANCELLED;
        }
        Runtime.getRuntime().removeShutdownHook(onSignal);
        times.keep();
        close(Duration.ofNanos(System.nanoTime() - start));
        return worst;
    }

    private List<Path> longestFirst() {
        List<Path> order = new ArrayList<>(arguments.notebooks);
        order.sort(Comparator.comparingDouble((Path path) -> -times.of(path.toString())));
        order.forEach(path -> line.planned(path.toString(), times.of(path.toString())));
        return order;
    }

    private void one(Path notebook) {
        try {
            long start = System.nanoTime();
            Path said = Files.createTempFile("notebook", ".out");
            Path complained = Files.createTempFile("notebook", ".err");
            try {
                Process process = start(notebook, said, complained);
                int code = process.waitFor();
                running.remove(process);
                Duration time = Duration.ofNanos(System.nanoTime() - start);
                done(notebook, code, time, Files.readString(said), Files.readString(complained));
            } finally {
                Files.delete(said);
                Files.delete(complained);
            }
        } catch (IOException e) {
            done(notebook, ExitCode.USAGE, Duration.ZERO, "",
                    notebook + ": a JVM for it could not be started: " + e.getMessage() + "\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(Path notebook, Path said, Path complained) throws IOException {
        if (stopped) {
            throw new IOException("stopped");
        }
        Path folder = arguments.folder(notebook);
        var words = new ArrayList<>(command);
        words.addAll(arguments.named(notebook).forFolder(folder, List.of(notebook)));
        Process process = new ProcessBuilder(words).directory(folder.toFile())
                .redirectOutput(said.toFile()).redirectError(complained.toFile()).start();
        running.add(process);
        line.started(notebook.toString());
        return process;
    }

    private synchronized void done(
            Path notebook, int code, Duration time, String said, String complaint) {
        line.done(notebook.toString());
        if (stopped) {
            return;
        }
        out.print(said);
        out.flush();
        err.print(complaint);
        err.flush();
        worst = Math.max(worst, code);
        failed += code == ExitCode.OK ? 0 : 1;
        if (code != ExitCode.USAGE) {
            times.took(notebook.toString(), time);
        }
    }

    private void close(Duration time) {
        if (!arguments.json) {
            int all = arguments.notebooks.size();
            String done = failed > 0 ? failed + " of " + count(all) + " failed"
                    : count(all) + " ran" + (arguments.check ? ", outputs as stored" : "");
            out.println(done + " (" + JobsLine.seconds(time.toSeconds()) + ")");
        }
    }

    private static String count(int all) {
        return all + (all == 1 ? " notebook" : " notebooks");
    }

    private void stop() {
        stopped = true;
        running.forEach(Process::destroy);
        for (Process process : running) {
            try {
                process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
