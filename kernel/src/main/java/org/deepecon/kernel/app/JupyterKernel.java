package org.deepecon.kernel.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.deepecon.kernel.channel.KernelThread;
import org.deepecon.kernel.channel.Wire;
import org.deepecon.kernel.history.CellHistory;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.protocol.Message;
import org.deepecon.kernel.protocol.Origin;
import org.deepecon.kernel.session.Session;

/** A kernel for Jupyter: a session behind the messaging protocol. */
public final class JupyterKernel implements AutoCloseable {
    private static final long FAREWELL_MILLIS = 100;

    private final Wire wire;
    private final SessionSlot session;
    private final StatusLine status;
    private final InputDesk desk;
    private final CellHistory history;
    private final Shutdown shutdown = new Shutdown();
    private final Lanes lanes;
    private final CommHandlers comms;

    /**
     * Creates a kernel; the session begins to load at once, on its own thread.
     *
     * @param connection where to listen
     * @param factory makes the session
     */
    public JupyterKernel(ConnectionFile connection, Supplier<Session> factory) {
        this(connection, factory, CellHistory.ofUser());
    }

    JupyterKernel(ConnectionFile connection, Supplier<Session> factory, CellHistory history) {
        this.history = history;
        session = new SessionSlot(factory);
        wire = new Wire(connection, Origin.ofProcess(), this::receive);
        status = new StatusLine(wire);
        desk = new InputDesk(wire);
        comms = new CommHandlers(wire, status);
        var control = new ControlHandlers(connection, wire, session, shutdown);
        lanes = new Lanes(new Dispatcher(status, handlers(control)));
        control.lanes(lanes);
    }

    private Map<String, Handler> handlers(ControlHandlers control) {
        var assist = new AssistHandlers(session);
        Map<String, Handler> table = new HashMap<>();
        table.put("execute_request", new ExecuteHandler(wire, session, desk, history));
        table.put("complete_request", assist::complete);
        table.put("inspect_request", assist::inspect);
        table.put("is_complete_request", assist::isComplete);
        table.put("history_request", new HistoryHandler(history));
        table.put("comm_open", comms::open);
        table.put("comm_msg", comms::said);
        table.put("comm_close", comms::closed);
        table.put("comm_info_request", comms::info);
        table.put("kernel_info_request", control::kernelInfo);
        table.put("connect_request", control::connect);
        table.put("interrupt_request", control::interrupt);
        table.put("shutdown_request", control::shutdown);
        table.put("debug_request", control::debug);
        table.put("create_subshell_request", control::createSubshell);
        table.put("delete_subshell_request", control::deleteSubshell);
        table.put("list_subshell_request", control::listSubshells);
        return table;
    }

    private void receive(Channel channel, Message message) {
        if (channel == Channel.STDIN) {
            desk.answer(message);
        } else {
            lanes.submit(new Request(channel, message, wire));
        }
    }

    /**
     * Binds the sockets; from now on requests are answered.
     *
     * @throws IOException if the system refuses
     * @throws org.zeromq.ZMQException if an address is taken
     */
    public void start() throws IOException {
        comms.connect();
        status.starting();
        wire.start();
    }

    /** Interrupts the cells that run, as an interrupt request does. */
    public void interrupt() {
        session.interrupt();
    }

    /** Ends {@link #awaitShutdown()}, as a shutdown request does. */
    public void shutdown() {
        shutdown.request();
    }

    /** Waits until a front end asks the kernel to end, or {@link #shutdown()} is called. */
    public void awaitShutdown() {
        shutdown.await();
    }

    /** Sends what is waiting, closes the sockets and the session; takes half a second at most. */
    @Override
    public void close() {
        Session java = session.ifReady();
        Thread farewell = KernelThread.start("farewell", () -> {
            if (java != null) {
                java.close();
            }
            history.close();
        });
        wire.close();
        try {
            farewell.join(FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
