package org.deepecon.kernel.session;

import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.TestAgent;

/** A real session with what its cells print, for tests that read as a notebook does. */
final class LiveNotebook implements CellOutput, AutoCloseable {
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final Session session;

    LiveNotebook() {
        TestAgent.load();
        session = JavaSession.open(SessionOptions.defaults());
    }

    Session session() {
        return session;
    }

    Outcome run(String cell) {
        return session.execute(ExecuteRequest.of(cell), this);
    }

    /** The result as text, null if there is none. */
    String text(String cell) {
        Outcome outcome = run(cell);
        if (outcome.error() != null) {
            throw new AssertionError(cell + "\n" + String.join("\n", outcome.error().traceback()));
        }
        return outcome.result() == null ? null : outcome.result().plainText();
    }

    CellError error(String cell) {
        CellError error = run(cell).error();
        if (error == null) {
            throw new AssertionError("no error: " + cell);
        }
        return error;
    }

    /** The error as the student reads it, without colours. */
    String trace(String cell) {
        return String.join("\n", error(cell).traceback()).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** What was printed since the last call. */
    String out() {
        return taken(out);
    }

    /** What went to standard error since the last call. */
    String err() {
        return taken(err);
    }

    private static String taken(StringBuffer buffer) {
        String text = buffer.toString();
        buffer.setLength(0);
        return text;
    }

    @Override
    public void stream(Stream stream, String text) {
        (stream == Stream.STDOUT ? out : err).append(text);
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        out.append("<").append(bundle.plainText()).append(">");
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        display(bundle, displayId);
    }

    @Override
    public void clear(boolean wait) {
        out.setLength(0);
    }

    @Override
    public String input(String prompt, boolean password) {
        throw new InputNotAvailableException();
    }

    @Override
    public void close() {
        session.close();
    }
}
