package org.deepecon.kernel.notebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code run}: executes notebooks without Jupyter.
 *
 * <p>A notebook works in its own folder. A JVM cannot change folder, so notebooks of another one run
 * in a second JVM, started like this one.
 */
public final class RunCommand {
    /** Name of the command on the command line of the kernel's main class. */
    public static final String NAME = "run";
    /** Where sessions find the jars that they start with. */
    private static final String CLASSPATH_PROPERTY = "deepecon.classpath";
    private static final long WRITE_SECONDS = 10;

    private final SessionFactory sessions;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final List<String> ownCommand;

    /**
     * A command.
     *
     * @param sessions opens a session for each notebook
     * @param ownCommand starts this command in a new JVM; arguments follow
     */
    public RunCommand(SessionFactory sessions, List<String> ownCommand) {
        this.sessions = sessions;
        this.ownCommand = ownCommand;
    }

    /**
     * Runs the command, where the main class takes it as its first word.
     *
     * @param args what follows {@value #NAME}
     * @param sessions opens a session for each notebook
     * @return exit code: 0 ok, 1 a cell failed, 2 usage or unreadable file, 130 stopped
     */
    public static int run(String[] args, SessionFactory sessions) {
        return new RunCommand(sessions, null).run(args);
    }

    /**
     * Runs the command.
     *
     * @param args its arguments
     * @return exit code: 0 ok, 1 a cell failed, 2 usage or unreadable file, 130 stopped
     */
    public int run(String... args) {
        try {
            RunArguments arguments = RunArguments.parse(args);
            if (arguments.help) {
                out.print(RunArguments.HELP);
                return ExitCode.OK;
            }
            return run(arguments);
        } catch (UsageException e) {
            err.println("run: " + e.getMessage() + " See: run --help");
            return ExitCode.USAGE;
        } catch (InterruptedException e) {
            return ExitCode.CANCELLED;
        }
    }

    private int run(RunArguments arguments) throws InterruptedException {
        if (arguments.jobs > 0) {
            return new SideBySide(arguments, command(), out, err).run();
        }
        int worst = ExitCode.OK;
        for (Map.Entry<Path, List<Path>> part : byFolder(arguments).entrySet()) {
            int code = isHere(part.getKey())
                    ? runHere(arguments, part.getValue())
                    : new RunElsewhere(command(), err).run(arguments, part.getKey(), part.getValue());
            worst = Math.max(worst, code);
            if (code == ExitCode.CANCELLED) {
                break;
            }
        }
        return worst;
    }

    private static Map<Path, List<Path>> byFolder(RunArguments arguments) {
        Map<Path, List<Path>> parts = new LinkedHashMap<>();
        for (Path notebook : arguments.notebooks) {
            parts.computeIfAbsent(arguments.folder(notebook), folder -> new ArrayList<>())
                    .add(notebook);
        }
        return parts;
    }

    private static boolean isHere(Path folder) {
        try {
            return Files.isSameFile(folder, Path.of("").toAbsolutePath());
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command() {
        if (ownCommand != null) {
            return ownCommand;
        }
        var words = new ArrayList<>(OwnCommand.words());
        words.add(NAME);
        return words;
    }

    private int runHere(RunArguments arguments, List<Path> notebooks) throws InterruptedException {
        if (arguments.classpath != null) {
            System.setProperty(CLASSPATH_PROPERTY, arguments.classpath);
        }
        var summary = new RunSummary(out, arguments, Terminal.showsStandardOutput());
        var run = new HeadlessRun(arguments, sessions, summary, err, Terminal.showsStandardError());
        var written = new CountDownLatch(1);
        var onCtrlC = new Thread(() -> stopAndWait(run, written), "stop on Ctrl-C");
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        try {
            return run.run(notebooks);
        } finally {
            written.countDown();
            forget(onCtrlC);
        }
    }

    private static void stopAndWait(HeadlessRun run, CountDownLatch written) {
        run.cancel();
        try {
            written.await(WRITE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Ctrl-C came: the JVM is ending with code 130
        }
    }
}
