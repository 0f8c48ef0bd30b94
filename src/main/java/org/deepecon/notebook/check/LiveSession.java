package org.deepecon.notebook.check;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Respondent;
import org.deepecon.kernel.notebook.child.ChildResult;
import org.deepecon.kernel.notebook.child.SessionClient;
import org.deepecon.kernel.session.JavaSession;

/** The notebook's own session. When the user interrupts, it answers nothing any more. */
final class LiveSession implements Respondent {
    private static final String INTERRUPTED = "Interrupted";
    private final SessionClient client;
    private final Set<String> questions = new LinkedHashSet<>();
    private boolean interrupted;
    private Set<String> names;

    private LiveSession(SessionClient client) {
        this.client = client;
    }

    /** The session whose cell runs on this thread. */
    static LiveSession current() {
        return new LiveSession(SessionClient.of(JavaSession.current().orElseThrow()));
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    /**
     * Compiles at once what an exercise will ask; one expression more takes a few milliseconds
     * then, and not 25.
     */
    void expect(List<String> expressions) {
        if (expressions.size() > 1) {
            client.prepare(expressions);
        }
    }

    /** The expressions that were asked for. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Reply value(String expression, Duration limit) {
        questions.add(expression);
        return interrupted ? gone() : reply(client.evaluate(expression, limit));
    }

    @Override
    public Reply run(String code, Duration limit) {
        names = null;
        return interrupted ? gone() : reply(client.run(code, limit));
    }

    private Reply reply(ChildResult result) {
        Reply reply = Reply.of(result);
        interrupted = reply.errorType().equals(INTERRUPTED) || Thread.currentThread().isInterrupted();
        return reply;
    }

    private static Reply gone() {
        return Reply.failed(org.deepecon.grading.Outcome.ERROR, INTERRUPTED, "");
    }

    @Override
    public Set<String> names() {
        if (names == null) {
            names = client.names();
        }
        return names;
    }
}
