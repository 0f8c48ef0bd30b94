package org.deepecon.kernel.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;

/** A real session that tells what is wrong with the way it treats a cell. */
final class FuzzedSession implements AutoCloseable {
    /** A cell that runs longer is interrupted. */
    private static final long PATIENCE_MILLIS = 1_500;
    /** Generous: the machine may be busy with others. */
    private static final long LIMIT_SECONDS = 40;
    private static final String SENTINEL = "sentinel_4711";

    private final Session session = JavaSession.open(SessionOptions.defaults());
    private final ExecutorService caller = Executors.newCachedThreadPool(FuzzedSession::daemon);
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(FuzzedSession::daemon);

    FuzzedSession() {
        plantSentinel();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private void plantSentinel() {
        session.execute(ExecuteRequest.of("int " + SENTINEL + " = 4711;"), new Nowhere());
    }

    /** Asks for help on the cell at a random place, then runs it; null if all is well. */
    String complaint(String cell, Random random) throws InterruptedException {
        int cursor = random.nextInt(cell.length() + 1);
        String help = within(() -> ask(cell, cursor), "help at " + cursor);
        return help != null ? help : within(() -> run(cell, random.nextInt(30)), "execute");
    }

    private String within(Callable<String> task, String what)
            throws InterruptedException {
        Future<String> answer = caller.submit(task);
        try {
            return await(answer, what);
        } catch (ExecutionException e) {
            var trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            return what + " threw " + trace;
        }
    }

    /** Waits second by second: a machine that stands still for a minute costs one of them. */
    private static String await(Future<String> answer, String what)
            throws InterruptedException, ExecutionException {
        for (int i = 0; i < LIMIT_SECONDS; i++) {
            try {
                return answer.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException wait) {
                // not yet
            }
        }
        return what + " gave no answer within " + LIMIT_SECONDS + " s";
    }

    private String ask(String cell, int cursor) {
        session.complete(cell, cursor);
        session.inspect(cell, cursor, cursor & 1);
        return session.isComplete(cell.substring(0, cursor)) == null ? "isComplete: null" : null;
    }

    /** Every thirtieth cell is interrupted early, somewhere between its analysis and its end. */
    private String run(String cell, int early) throws Exception {
        long patience = early == 0 ? cell.length() % 60 : PATIENCE_MILLIS;
        var bell = clock.schedule(session::interrupt, patience, TimeUnit.MILLISECONDS);
        Outcome outcome = session.execute(ExecuteRequest.of(cell), new Nowhere());
        if (!bell.cancel(false)) {
            bell.get(); // rather than interrupt the next cell
        }
        if (cell.contains("%reset")) {
            plantSentinel();
        }
        if (outcome == null) {
            return "no outcome";
        }
        return outcome.error() == null ? null : complaint(outcome.error());
    }

    private static String complaint(CellError error) {
        String text = String.join("\n", error.traceback());
        if (error.name() == null || error.message() == null || text.isBlank()) {
            return "an error without name or text: " + error;
        }
        boolean kernel = Stream.of("org.deepecon.", "jdk.jshell.", "com.sun.tools.")
                .anyMatch(text::contains);
        return kernel && !error.name().equals("Interrupted")
                ? "an error of the kernel's own: " + text : null;
    }

    /** Whether the session still works and remembers; null if so. */
    String probe() throws InterruptedException {
        String sum = within(() -> answer("1 + 1", "2"), "probe");
        return sum != null ? sum : within(() -> answer(SENTINEL, "4711"), "sentinel");
    }

    private String answer(String code, String expected) {
        Outcome outcome = session.execute(ExecuteRequest.of(code), new Nowhere());
        if (outcome.error() != null) {
            return code + " failed: " + String.join("\n", outcome.error().traceback());
        }
        String got = outcome.result() == null ? "nothing" : outcome.result().plainText();
        return expected.equals(got) ? null : code + " gave " + got;
    }

    @Override
    public void close() {
        session.close();
        caller.shutdownNow();
        clock.shutdownNow();
    }

    private static final class Nowhere implements CellOutput {
        @Override
        public void stream(CellOutput.Stream stream, String text) {
        }

        @Override
        public void display(MimeBundle bundle, String displayId) {
        }

        @Override
        public void update(MimeBundle bundle, String displayId) {
        }

        @Override
        public void clear(boolean wait) {
        }

        @Override
        public String input(String prompt, boolean password) {
            throw new InputNotAvailableException();
        }
    }
}
