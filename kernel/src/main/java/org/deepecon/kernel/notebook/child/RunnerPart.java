package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.deepecon.kernel.session.RunningSession;
import org.deepecon.kernel.session.SessionOptions;

/** Runs what another process compiled. */
final class RunnerPart implements Part {
    private final RunningSession session;

    RunnerPart(SessionOptions options) {
        this.session = RunningSession.open(options);
    }

    @Override
    public JsonObject answer(JsonObject request, OutputPipe outputs) throws InterruptedException {
        var value = new AtomicReference<JsonObject>();
        Consumer<Object> reader = it -> value.set(ValueWriter.write(it));
        RunningSession.End end = ended(request, reader, outputs);
        outputs.drain();
        boolean isLate = end.outcome().error() != null
                && end.outcome().error().name().equals(RunningSession.TIMEOUT);
        JsonObject answer = Answers.done(Answers.id(request), end.outcome(), isLate, end.lost());
        if (end.outcome().ok() && value.get() != null) {
            answer.add("value", value.get());
        }
        answer.addProperty("done", end.done());
        answer.addProperty("thrower", end.thrower());
        return answer;
    }

    private RunningSession.End ended(
            JsonObject request, Consumer<Object> reader, OutputPipe outputs) {
        var output = new PipedOutput(outputs, Answers.id(request));
        Duration limit = Duration.ofMillis(request.get("limit").getAsLong());
        if (Answers.op(request).equals("call")) {
            return session.call(request.get("code").getAsString(), reader, output, limit);
        }
        var shipment = ShipmentJson.read(request.getAsJsonObject("shipment"));
        if (request.has("expressions")) {
            List<String> expressions = new ArrayList<>();
            request.getAsJsonArray("expressions").forEach(it -> expressions.add(it.getAsString()));
            return session.prepare(expressions, shipment, output, limit);
        }
        boolean isValue = request.get("isValue").getAsBoolean();
        return session.run(shipment, isValue ? reader : null, output, limit);
    }

    @Override
    public void interrupt() {
        session.interrupt();
    }

    @Override
    public void close() {
        session.interrupt();
    }
}
