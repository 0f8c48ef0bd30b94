package org.deepecon.kernel.channel;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Incoming;
import org.deepecon.kernel.protocol.WireFormat;
import org.zeromq.ZMQ;

/**
 * The thread that owns the sockets. It sleeps in a selector until a socket has news or another
 * thread {@link #wake wakes} it. A selector, because its wake-up works from interrupted threads,
 * too.
 */
final class WireLoop implements Runnable {
    private static final List<Channel> INCOMING =
            List.of(Channel.CONTROL, Channel.SHELL, Channel.STDIN);
    private static final int BATCH = 64;
    /** Upper bound of a sleep: heals a wake-up lost to an overflow of the caller's stack. */
    private static final long LONGEST_SLEEP = 1000;
    /** After a failure only: a failure that lasts must not burn a core. */
    private static final long PAUSE_NANOS = 10_000_000;

    private final Sockets sockets;
    private final Selector selector;
    private final WireFormat format;
    private final Receiver receiver;
    private final Outbox outbox;
    private final DueBuffers due;
    private final Welcome welcome;
    private final ConcurrentLinkedQueue<Runnable> fences = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean asleep = new AtomicBoolean();
    private volatile boolean open = true;

    WireLoop(Sockets sockets, WireFormat format, Receiver receiver, Outbox outbox, DueBuffers due,
            Welcome welcome) throws IOException {
        this.sockets = sockets;
        this.format = format;
        this.receiver = receiver;
        this.outbox = outbox;
        this.due = due;
        this.welcome = welcome;
        selector = Selector.open();
        sockets.register(selector);
    }

    /** Interface of {@link Wire} to greet a subscriber. */
    interface Welcome {
        void greet(String topic);
    }

    void wake() {
        if (asleep.compareAndSet(true, false)) {
            selector.wakeup();
        }
    }

    void fence(Runnable after) {
        fences.add(after);
        wake();
    }

    void stop() {
        open = false;
        selector.wakeup();
    }

    @Override
    public void run() {
        while (open) {
            try {
                turn();
            } catch (OutOfMemoryError e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (Throwable t) {
                KernelLog.warn("the message loop stumbled", t);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        finish();
    }

    private void turn() throws IOException {
        boolean busy;
        long sleep;
        do {
            sleep = due.flush();
            busy = sendSome();
            busy |= receiveAll();
            passFences();
        } while (busy);
        sleep(sleep);
    }

    private void sleep(long millis) throws IOException {
        asleep.set(true);
        if (open && outbox.isEmpty() && fences.isEmpty()) {
            selector.select(Math.min(millis, LONGEST_SLEEP));
            selector.selectedKeys().clear();
        }
        asleep.set(false);
        Thread.interrupted(); // a cell that interrupts every thread it finds must not make us spin
    }

    private boolean sendSome() {
        boolean any = false;
        for (int i = 0; i < BATCH && !outbox.isEmpty(); i++) {
            Patience.awaitMemory();
            Parcel parcel = outbox.take();
            sockets.send(parcel.channel(), parcel.frames());
            any = true;
        }
        return any;
    }

    private boolean receiveAll() {
        boolean any = false;
        for (Channel channel : INCOMING) {
            List<byte[]> frames;
            while ((frames = Sockets.receive(sockets.of(channel))) != null) {
                any = true;
                List<byte[]> message = frames;
                Patience.with(() -> deliver(channel, message));
            }
        }
        return any | receiveSubscriptions();
    }

    private void deliver(Channel channel, List<byte[]> frames) {
        Incoming in = format.decode(frames);
        if (in instanceof Incoming.Accepted accepted) {
            receiver.receive(channel, accepted.message());
        } else if (in instanceof Incoming.Malformed bad) {
            KernelLog.warn("dropped a message on " + channel.wireName() + ": " + bad.reason());
        }
    }

    private boolean receiveSubscriptions() {
        boolean any = false;
        byte[] event;
        while ((event = sockets.of(Channel.IOPUB).recv(ZMQ.DONTWAIT)) != null) {
            any = true;
            if (event.length > 0 && event[0] == 1) {
                welcome.greet(new String(event, 1, event.length - 1, StandardCharsets.UTF_8));
            }
        }
        return any;
    }

    private void passFences() {
        Runnable fence;
        while ((fence = fences.poll()) != null) {
            fence.run();
        }
    }

    private void finish() {
        try {
            due.flushAll();
            while (sendSome()) {
                // until the outbox is empty
            }
            outbox.close();
            sockets.close();
            selector.close();
        } catch (Throwable t) {
            KernelLog.warn("closing the sockets failed", t);
        }
    }
}
