package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.deepecon.kernel.notebook.TimedCell;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/** A whole session: compiles and runs, magics included. */
final class SessionPart implements Part {
    private final Session session;
    private final TimedCell cells;

    SessionPart(Session session) {
        this.session = session;
        this.cells = new TimedCell(session);
    }

    @Override
    public JsonObject answer(JsonObject request, OutputPipe outputs) throws InterruptedException {
        return switch (Answers.op(request)) {
            case "names" -> Answers.names(Answers.id(request), session.names());
            case "prepare" -> prepared(request, outputs);
            default -> run(request, outputs);
        };
    }

    /** Runs nothing of the student, so it needs no time limit. */
    private JsonObject prepared(JsonObject request, OutputPipe outputs)
            throws InterruptedException {
        List<String> expressions = new ArrayList<>();
        request.getAsJsonArray("expressions").forEach(one -> expressions.add(one.getAsString()));
        Outcome outcome = session.prepare(
                expressions, new PipedOutput(outputs, Answers.id(request)));
        outputs.drain();
        return Answers.done(Answers.id(request), outcome, false, false);
    }

    private JsonObject run(JsonObject request, OutputPipe outputs) throws InterruptedException {
        long id = Answers.id(request);
        boolean isValue = Answers.op(request).equals("value");
        var value = new AtomicReference<JsonObject>();
        String code = request.get("code").getAsString();
        TimedCell.End end = cells.run(
                isValue ? ExecuteRequest.value(code, it -> value.set(ValueWriter.write(it)))
                        : ExecuteRequest.of(code),
                new PipedOutput(outputs, id), Duration.ofMillis(request.get("limit").getAsLong()));
        outputs.drain();
        JsonObject answer = Answers.done(id, end.outcome(), end.timedOut(), end.lost());
        if (isValue && end.outcome().ok()) {
            answer.add("value", value.get());
        }
        return answer;
    }

    @Override
    public void interrupt() {
        session.interrupt();
    }

    @Override
    public void close() {
        cells.close();
        session.close();
    }
}
