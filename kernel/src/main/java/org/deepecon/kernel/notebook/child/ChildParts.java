package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.util.List;
import org.deepecon.kernel.notebook.SessionFactory;
import org.deepecon.kernel.session.SessionOptions;

/** The parts of the child's work, each begun when it is first asked for. */
final class ChildParts implements AutoCloseable {
    /** Compiles for other processes. */
    static final String COMPILER = "compiler";
    /** Runs what others compiled. */
    static final String RUNNER = "runner";
    /** Waits for the first request. */
    static final String NOTHING = "nothing";

    private final SessionFactory sessions;
    private final List<String> words;
    private volatile Part session;
    private volatile Part compiler;
    private volatile Part runner;

    ChildParts(SessionFactory sessions, List<String> words) {
        this.sessions = sessions;
        this.words = words;
    }

    /** Begins what the command line says. */
    void open() throws Exception {
        switch (words.isEmpty() ? "" : words.get(0)) {
            case COMPILER -> compiler();
            case RUNNER -> runner();
            case NOTHING -> { }
            default -> session();
        }
    }

    /** The part that answers. */
    Part of(JsonObject request) throws Exception {
        return switch (Answers.op(request)) {
            case "compile", "together", "fresh", "stopped", "declared" -> compiler();
            case "ship", "call" -> runner();
            default -> session();
        };
    }

    private Part session() throws Exception {
        if (session == null) {
            session = new SessionPart(sessions.open());
        }
        return session;
    }

    private Part compiler() {
        if (compiler == null) {
            compiler = new CompilerPart(SessionOptions.defaults());
        }
        return compiler;
    }

    private Part runner() {
        if (runner == null) {
            runner = new RunnerPart(SessionOptions.defaults());
        }
        return runner;
    }

    /** Stops what is running. */
    void interrupt() {
        for (Part part : new Part[] {session, runner}) {
            if (part != null) {
                part.interrupt();
            }
        }
    }

    @Override
    public void close() {
        for (Part part : new Part[] {session, compiler, runner}) {
            if (part != null) {
                part.close();
            }
        }
    }
}
