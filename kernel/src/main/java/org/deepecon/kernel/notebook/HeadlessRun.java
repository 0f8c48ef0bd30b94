package org.deepecon.kernel.notebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.session.Session;

/** Runs one notebook after the other in this JVM, each in a session of its own. */
final class HeadlessRun {
    private final RunArguments arguments;
    private final SessionFactory sessions;
    private final RunSummary summary;
    private final PrintStream err;
    private final boolean showProgress;
    private NotebookRunner running;
    private boolean cancelled;

    HeadlessRun(RunArguments arguments, SessionFactory sessions, RunSummary summary,
            PrintStream err, boolean showProgress) {
        this.arguments = arguments;
        this.sessions = sessions;
        this.summary = summary;
        this.err = err;
        this.showProgress = showProgress && !arguments.quiet && !arguments.json;
    }

    int run(Iterable<Path> notebooks) throws InterruptedException {
        int worst = ExitCode.OK;
        for (Path notebook : notebooks) {
            if (!isCancelled()) {
                worst = Math.max(worst, run(notebook));
            }
        }
        return isCancelled() ? ExitCode.CANCELLED : worst;
    }

    private int run(Path path) throws InterruptedException {
        try {
            NotebookFile notebook = read(path);
            var stored = new StoredOutputs(notebook);
            RunReport report = run(path, notebook);
            List<Deviation> deviations = arguments.check ? stored.compare(notebook, report) : List.of();
            Path target = arguments.target(path);
            if (target != null) {
                notebook.write(target);
            }
            summary.add(path, target, report, deviations);
            return report.ok() && deviations.isEmpty() ? ExitCode.OK : ExitCode.CELL_FAILED;
        } catch (IOException e) {
            err.println(e.getMessage());
            summary.unreadable(path, e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static NotebookFile read(Path path) throws IOException {
        try {
            var notebook = NotebookFile.read(path);
            String language = notebook.language().orElse("java");
            if (!language.equals("java")) {
                throw new NotebookFormatException(path + ": expected a Java notebook, got one in "
                        + language + ". Run it with `jupyter execute`.");
            }
            return notebook;
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new IOException(path + ": there is no such file.", e);
        } catch (NotebookFormatException e) {
            throw e;
        } catch (IOException e) {
            String why = Files.isDirectory(path) ? "is a folder; name a notebook" : "cannot be read";
            throw new IOException(path + ": " + why + " (" + e.getMessage() + ").", e);
        }
    }

    private RunReport run(Path path, NotebookFile notebook)
            throws IOException, InterruptedException {
        describeLanguage(notebook);
        Session session = open();
        PrintStream terminal = showProgress ? err : null;
        try (var progress = new ProgressLine(path.getFileName().toString(), terminal)) {
            var runner = new NotebookRunner(session, arguments.options(), progress);
            start(runner);
            return runner.run(notebook);
        } finally {
            start(null);
            session.close();
        }
    }

    private void describeLanguage(NotebookFile notebook) {
        Map<String, Object> language = sessions.languageInfo();
        if (!language.isEmpty()) {
            notebook.metadata("language_info", language);
        }
    }

    private Session open() throws IOException {
        try {
            return sessions.open();
        } catch (Exception e) {
            throw new IOException("The Java session could not be opened: " + e, e);
        }
    }

    private synchronized void start(NotebookRunner runner) {
        running = runner;
        if (cancelled && runner != null) {
            runner.cancel();
        }
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    /** From Ctrl-C: ends the running cell; what was run is still written. */
    synchronized void cancel() {
        cancelled = true;
        if (running != null) {
            running.cancel();
        }
    }
}
