package org.deepecon.kernel.channel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Message;
import org.deepecon.kernel.protocol.Origin;
import org.deepecon.kernel.protocol.Signer;
import org.deepecon.kernel.protocol.WireFormat;
import org.zeromq.ZMQ;

/**
 * The kernel's end of the wire. Messages are encoded and signed by the thread that gives them and
 * sent by the loop in the order given. Thread-safe.
 */
public final class Wire implements AutoCloseable {
    private static final long CLOSE_MILLIS = 350;

    private final Binding binding;
    private final Origin origin;
    private final Receiver receiver;
    private final WireFormat format;
    private final Outbox outbox = new Outbox();
    private final DueBuffers due = new DueBuffers();
    private ZMQ.Context context;
    private volatile WireLoop loop;
    private Thread thread;
    private volatile boolean closing;

    /**
     * Creates a wire; {@link #start} opens it.
     *
     * @param connection where to listen, and the key
     * @param origin the sender of all messages
     * @param receiver takes what comes in
     */
    public Wire(ConnectionFile connection, Origin origin, Receiver receiver) {
        binding = new Binding(connection);
        this.origin = origin;
        this.receiver = receiver;
        format = new WireFormat(Signer.of(connection.scheme(), connection.key()));
    }

    /**
     * Binds the sockets and starts the threads.
     *
     * @throws IOException if the system has no selector left
     * @throws org.zeromq.ZMQException if an address cannot be bound
     */
    public void start() throws IOException {
        context = ZMQ.context(1);
        context.setThreadFactor((body, name) -> KernelThread.create("zmq-" + name, body));
        context.setUncaughtExceptionHandler(this::stumbled);
        context.setNotificationExceptionHandler(this::stumbled);
        var sockets = new Sockets(context, binding);
        loop = new WireLoop(sockets, format, receiver, outbox, due, this::greet);
        thread = KernelThread.start("io", loop);
        KernelThread.start("heartbeat", new Heartbeat(context, binding));
    }

    /** JeroMQ would print a stack trace, also for its harmless races at the end. */
    private void stumbled(Thread where, Throwable what) {
        if (!closing) {
            KernelLog.warn("ZeroMQ stumbled in " + where.getName(), what);
        }
    }

    private void greet(String topic) {
        var content = new JsonObject();
        content.addProperty("subscription", topic);
        send(Channel.IOPUB, origin.message("iopub_welcome",
                List.of(topic.getBytes(StandardCharsets.UTF_8)), Header.NONE,
                new JsonObject(), content));
    }

    /**
     * Sends a message. Never blocks.
     *
     * @param channel where to
     * @param message what
     */
    public void send(Channel channel, Message message) {
        Patience.with(() -> send(parcel(channel, message)));
    }

    /**
     * Encodes a message that is sent later.
     *
     * @param channel where to
     * @param message what
     * @return the signed frames
     */
    public Parcel parcel(Channel channel, Message message) {
        return new Parcel(channel, format.encode(message));
    }

    /**
     * Sends messages in one go. Never blocks.
     *
     * @param parcels in the order of sending
     */
    public void send(Parcel... parcels) {
        for (Parcel parcel : parcels) {
            outbox.put(parcel);
        }
        WireLoop running = loop;
        if (running != null) {
            running.wake();
        }
    }

    /**
     * Publishes to every front end.
     *
     * @param type such as {@code status}
     * @param parent the request that caused it
     * @param content what to say
     */
    public void publish(String type, Header parent, JsonObject content) {
        send(Channel.IOPUB, publication(type, parent, content));
    }

    /**
     * A message for every front end, to be sent later.
     *
     * @param type such as {@code status}
     * @param parent the request that caused it
     * @param content what to say
     * @return the message, with its topic
     */
    public Message publication(String type, Header parent, JsonObject content) {
        String topic = "kernel." + origin.session() + "." + type;
        return origin.message(type, List.of(topic.getBytes(StandardCharsets.UTF_8)),
                parent, new JsonObject(), content);
    }

    /**
     * The sender of this wire's messages.
     *
     * @return who signs
     */
    public Origin origin() {
        return origin;
    }

    /**
     * Runs something on the loop's thread when all that has arrived so far has been received.
     *
     * @param after must be quick
     */
    public void fence(Runnable after) {
        loop.fence(after);
    }

    void awaitRoom() {
        outbox.awaitRoom();
    }

    void flushLater(StreamBuffer buffer) {
        due.add(buffer);
        WireLoop running = loop;
        if (running != null) {
            running.wake();
        }
    }

    long waitingBytes() {
        return outbox.waitingBytes();
    }

    /** Sends what is waiting, then closes the sockets; takes at most a third of a second. */
    @Override
    public void close() {
        if (loop == null) {
            return;
        }
        closing = true;
        loop.stop();
        Thread last = KernelThread.start("close", this::closeContext);
        try {
            last.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeContext() {
        try {
            thread.join();
            context.close();
            binding.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
