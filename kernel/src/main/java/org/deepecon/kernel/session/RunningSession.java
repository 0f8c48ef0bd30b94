package org.deepecon.kernel.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.deepecon.kernel.diagnose.RuntimeErrors;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.CurrentOutput;
import org.deepecon.kernel.repl.CellAbandonedException;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.CellExit;
import org.deepecon.kernel.repl.Console;
import org.deepecon.kernel.repl.Program;
import org.deepecon.kernel.repl.RunningCell;
import org.deepecon.kernel.repl.ShippedCode;
import org.deepecon.kernel.repl.Shipment;

/**
 * Half a session: runs what a {@link CompilingSession} in another process compiled. Starts in a
 * fraction of the time of a {@link JavaSession}, because it needs no compiler. Renders nothing. For
 * one thread, but {@link #interrupt} may come from any.
 */
public final class RunningSession {
    /** Name of the error of a shipment that took too long. */
    public static final String TIMEOUT = CellLimit.ERROR;
    private static final String UNRESOLVED = "jdk.jshell.spi.SPIResolutionException";

    private final ShippedCode code;
    private final BareShell shell;
    private final Map<String, Callable<?>> prepared = new HashMap<>();
    private volatile RunningCell cell;
    private int cells;

    private RunningSession(SessionOptions options) {
        Console.install();
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        code = new ShippedCode(options.classpath());
        shell = new BareShell(code.loader(), options.classpath());
    }

    /**
     * Starts a session.
     *
     * @param options its class path counts
     * @return a session that has run nothing
     */
    public static RunningSession open(SessionOptions options) {
        return new RunningSession(options);
    }

    /**
     * How a shipment ended.
     *
     * @param outcome with an error, or without
     * @param done how many of the shipment's own orders were done
     * @param thrower the class in which a missing declaration was called; or null
     * @param lost whether it still runs, although it was told to stop: end this process
     */
    public record End(Outcome outcome, int done, String thrower, boolean lost) {
    }

    /**
     * Runs a shipment. It ends what was prepared.
     *
     * @param shipment compiled code
     * @param reader gets its value, null too, on the cell's thread; null if it does not matter
     * @param output where it prints
     * @param limit longest time
     * @return how it ended, at the latest some seconds after the limit
     */
    public End run(Shipment shipment, Consumer<Object> reader, CellOutput output, Duration limit) {
        if (reader == null) {
            prepared.clear();
        }
        return timed(() -> {
            Object value = code.run(shipment).map(Program.Value::object).orElse(null);
            if (reader != null) {
                reader.accept(value);
            }
            return null;
        }, output, limit);
    }

    /**
     * Keeps functions that a shipment makes, for {@link #call}.
     *
     * @param expressions whose functions they are
     * @param shipment of {@link CompilingSession#together}
     * @param output where it prints
     * @param limit longest time
     * @return how it ended
     */
    public End prepare(
            List<String> expressions, Shipment shipment, CellOutput output, Duration limit) {
        return run(shipment, functions -> {
            if (functions instanceof Callable<?>[] all && all.length == expressions.size()) {
                for (int i = 0; i < all.length; i++) {
                    prepared.put(expressions.get(i), all[i]);
                }
            }
        }, output, limit);
    }

    /**
     * Evaluates an expression that was prepared since the last cell.
     *
     * @param expression Java
     * @param reader gets its value on the cell's thread
     * @param output where it prints
     * @param limit longest time
     * @return how it ended
     */
    public End call(
            String expression, Consumer<Object> reader, CellOutput output, Duration limit) {
        return timed(() -> {
            reader.accept(prepared.get(expression).call());
            return null;
        }, output, limit);
    }

    private interface Body {
        Object run() throws Throwable;
    }

    private End timed(Body body, CellOutput output, Duration limit) {
        var running = new RunningCell(++cells, output, (thread, thrown) ->
                System.err.println("Thread \"" + thread.getName() + "\" ended: " + thrown));
        cell = running;
        var failure = new Failure();
        try (CellLimit late = CellLimit.on(running, limit)) {
            Outcome outcome = late.judge(outcome(running, body, failure));
            return new End(outcome, code.done(), failure.thrower, failure.lost);
        } finally {
            cell = null;
        }
    }

    private Outcome outcome(RunningCell running, Body body, Failure failure) {
        try {
            return running.call(() -> onCellThread(running, body, failure), code.loader());
        } catch (CellAbandonedException stuck) {
            failure.lost = true;
            return failed(brief("Interrupted", stuck.getMessage()));
        } catch (Throwable thrown) {
            return failed(brief("Interrupted", String.valueOf(thrown.getMessage())));
        }
    }

    private Outcome onCellThread(RunningCell running, Body body, Failure failure) {
        CurrentOutput.set(running);
        try {
            body.run();
            return new Outcome(cells, null, null, Map.of(), null);
        } catch (Throwable thrown) {
            return failed(failure.explain(thrown, running, shell));
        }
    }

    private Outcome failed(CellError error) {
        return new Outcome(cells, null, error, Map.of(), null);
    }

    private static CellError brief(String name, String message) {
        return new CellError(name, message, List.of(name + ": " + message));
    }

    /** Stops what is running. Returns at once. */
    public void interrupt() {
        RunningCell running = cell;
        if (running != null) {
            running.stop();
        }
    }

    /** What is known of a failure beside its error. */
    private static final class Failure {
        private volatile String thrower;
        private volatile boolean lost;

        CellError explain(Throwable thrown, RunningCell running, BareShell shell) {
            if (running.isStopRequested()) {
                return brief("Interrupted", "The cell was interrupted.");
            } else if (thrown instanceof CellExit) {
                return brief("SystemExit", thrown.getMessage());
            }
            StackTraceElement[] frames = thrown.getStackTrace();
            if (thrown.getClass().getName().equals(UNRESOLVED) && frames.length > 0) {
                thrower = frames[0].getClassName();
            }
            return RuntimeErrors.explain(StudentFrames.keep(thrown), shell);
        }
    }
}
