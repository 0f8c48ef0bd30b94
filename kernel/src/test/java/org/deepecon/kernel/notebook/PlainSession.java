package org.deepecon.kernel.notebook;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/** A session on bare JShell: what these tests need and no more. Prints through {@code System.out}. */
public final class PlainSession implements Session {
    /** Where the running cell prints and displays; cells use it for what has no statement. */
    public static volatile CellOutput output;

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private volatile boolean interrupted;
    private int count;

    /** Lets cells see the classes of these tests. */
    public PlainSession() {
        for (Class<?> type : List.of(PlainSession.class, NotebookFile.class, Session.class)) {
            shell.addToClasspath(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        }
        shell.eval("import org.deepecon.kernel.notebook.*;");
        shell.eval("import org.deepecon.kernel.display.*;");
    }

    @Override
    public Outcome execute(ExecuteRequest request, CellOutput cellOutput) {
        output = cellOutput;
        interrupted = false;
        count += request.silent() ? 0 : 1;
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(stream(CellOutput.Stream.STDOUT));
        System.setErr(stream(CellOutput.Stream.STDERR));
        try {
            return evaluate(request.code(), request.silent());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Outcome evaluate(String code, boolean silent) {
        MimeBundle result = null;
        String rest = code;
        while (!rest.isBlank()) {
            var info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = info.completeness() == SourceCodeAnalysis.Completeness.UNKNOWN
                    ? rest : info.source();
            rest = source == null || source.equals(rest) ? "" : info.remaining();
            for (SnippetEvent event : shell.eval(source == null ? rest : source)) {
                CellError error = error(event);
                if (error != null) {
                    return new Outcome(count, null, error, Map.of(), null);
                }
                result = !silent && event.snippet().kind() == Snippet.Kind.VAR && event.value() != null
                        && event.snippet().source().matches("[^=]*|\"[^;]*")
                        ? MimeBundle.text(event.value()) : null;
            }
        }
        return new Outcome(count, result, null, Map.of(), null);
    }

    private CellError error(SnippetEvent event) {
        if (interrupted) {
            return error("InterruptedException", "The cell was interrupted.");
        }
        if (event.status() == Snippet.Status.REJECTED) {
            return error("CompileError", shell.diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(Locale.ROOT)).findFirst().orElse("?"));
        }
        if (event.exception() instanceof EvalException thrown) {
            String name = thrown.getExceptionClassName();
            return error(name.substring(name.lastIndexOf('.') + 1), String.valueOf(thrown.getMessage()));
        }
        return null;
    }

    private static CellError error(String name, String message) {
        return new CellError(name, message, List.of("\u001b[31m" + name + "\u001b[0m: " + message));
    }

    private static PrintStream stream(CellOutput.Stream stream) {
        CellOutput to = output;
        return new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                to.stream(stream, String.valueOf((char) b));
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                to.stream(stream, new String(bytes, from, length, StandardCharsets.UTF_8));
            }
        }, true, StandardCharsets.UTF_8);
    }

    @Override
    public void interrupt() {
        interrupted = true;
        shell.stop();
    }

    @Override
    public Completion complete(String code, int cursor) {
        return new Completion(cursor, cursor, List.of());
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return Optional.empty();
    }

    @Override
    public Completeness isComplete(String code) {
        return new Completeness(Completeness.Status.UNKNOWN, "");
    }

    @Override
    public int executionCount() {
        return count;
    }

    @Override
    public List<HistoryEntry> history() {
        return List.of();
    }

    @Override
    public void close() {
        shell.close();
    }
}
