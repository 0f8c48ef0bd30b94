package org.deepecon.kernel.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.deepecon.kernel.channel.KernelLog;
import org.deepecon.kernel.channel.KernelThread;
import org.deepecon.kernel.channel.Wire;

/**
 * A queue of requests and the thread that handles them one after the other. The thread starts with
 * the first request.
 */
final class Lane {
    private static final long FENCE_MILLIS = 200;

    /** Handles one request. */
    interface Worker {
        void work(Request request, Lane lane);
    }

    private record Ticket(Request request, long number) {
    }

    private final String name;
    private final Worker worker;
    private final LinkedBlockingQueue<Ticket> queue = new LinkedBlockingQueue<>();
    private Thread thread;
    private long submitted;
    private volatile long abortedUpTo;
    private volatile boolean open = true;
    private long current;

    Lane(String name, Worker worker) {
        this.name = name;
        this.worker = worker;
    }

    /** Queues a request; false if the lane was closed. */
    synchronized boolean submit(Request request) {
        if (!open) {
            return false;
        }
        queue.add(new Ticket(request, ++submitted));
        if (thread == null) {
            thread = KernelThread.start(name, this::run);
        }
        return true;
    }

    private void run() {
        while (open) {
            try {
                Thread.interrupted(); // what a stopped cell left behind
                Ticket next = queue.take();
                current = next.number();
                if (next.request() != null) {
                    worker.work(next.request(), this);
                }
            } catch (InterruptedException e) {
                // meant for a cell that has ended already
            } catch (OutOfMemoryError e) {
                // said in the reply, if at all; the next request may fare better
            } catch (Throwable t) {
                KernelLog.warn("lane " + name + " stumbled", t);
            }
        }
    }

    /** Whether the request being worked on was in the queue when a cell before it failed. */
    boolean isAborted() {
        return current <= abortedUpTo;
    }

    /** Marks all cells that have reached this process by now as aborted. */
    void abortQueued(Wire wire) {
        var received = new CountDownLatch(1);
        wire.fence(received::countDown);
        try {
            received.await(FENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            abortedUpTo = submitted;
        }
    }

    /** Ends the thread after the request it works on; the rest of the queue goes to a worker. */
    synchronized void close(Worker leftovers) {
        open = false;
        Ticket ticket;
        while ((ticket = queue.poll()) != null) {
            leftovers.work(ticket.request(), this);
        }
        queue.add(new Ticket(null, Long.MAX_VALUE));
    }
}
