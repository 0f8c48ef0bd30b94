package org.deepecon.kernel.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.deepecon.kernel.channel.KernelThread;
import org.deepecon.kernel.session.Session;

/** The session, made on its own thread while the sockets are being bound. */
final class SessionSlot {
    private final FutureTask<Session> session;

    SessionSlot(Supplier<Session> factory) {
        session = new FutureTask<>(factory::get);
        KernelThread.start("session", session);
    }

    /** Waits for the session. */
    Session get() throws InterruptedException {
        try {
            return session.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the Java session did not start: " + e.getCause(),
                    e.getCause());
        }
    }

    /** The session if it is there, or null. */
    Session ifReady() {
        try {
            return session.isDone() ? session.get() : null;
        } catch (ExecutionException | InterruptedException e) {
            return null;
        }
    }

    /** Interrupts the cells that run, if any. */
    void interrupt() {
        Session java = ifReady();
        if (java != null) {
            java.interrupt();
        }
    }
}
