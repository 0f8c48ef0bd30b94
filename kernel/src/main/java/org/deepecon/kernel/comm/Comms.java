package org.deepecon.kernel.comm;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All targets and open comms of this process. Thread-safe. */
public final class Comms {
    private static final CommLink NOWHERE = (type, content, message) -> { };
    private static final Map<String, CommTarget> TARGETS = new ConcurrentHashMap<>();
    private static final Map<String, Comm> OPEN = new ConcurrentHashMap<>();
    private static volatile CommLink link = NOWHERE;

    private Comms() {
    }

    /**
     * Registers what happens when the front end opens a comm of a name.
     *
     * @param target the name
     * @param opened replaces the one before
     */
    public static void register(String target, CommTarget opened) {
        TARGETS.put(target, opened);
    }

    /**
     * Opens a comm to the front end.
     *
     * @param target name of a target that the front end knows
     * @param data JSON data for its first look
     * @return the open comm
     */
    public static Comm open(String target, Map<String, Object> data) {
        return open(target, CommMessage.of(data));
    }

    /**
     * Opens a comm to the front end, with metadata or buffers.
     *
     * @param target name of a target that the front end knows
     * @param first what it sees first
     * @return the open comm
     */
    public static Comm open(String target, CommMessage first) {
        var comm = new Comm(UUID.randomUUID().toString().replace("-", ""), target);
        OPEN.put(comm.id(), comm);
        Map<String, Object> content = comm.content(first);
        content.put("target_name", target);
        link.send("comm_open", content, first);
        return comm;
    }

    /**
     * The comms that are open.
     *
     * @return a copy
     */
    public static List<Comm> all() {
        return List.copyOf(OPEN.values());
    }

    /**
     * Connects the comms with a front end. For the kernel.
     *
     * @param front carries messages from now on
     */
    public static void connect(CommLink front) {
        link = front;
    }

    /**
     * The front end opened a comm. For the kernel.
     *
     * @param id name of the conversation
     * @param target name of the target
     * @param first data that came with it
     * @return false if nobody registered that target
     */
    public static boolean opened(String id, String target, CommMessage first) {
        CommTarget registered = TARGETS.get(target);
        if (registered == null) {
            return false;
        }
        var comm = new Comm(id, target);
        OPEN.put(id, comm);
        registered.opened(comm, first);
        return true;
    }

    /**
     * The front end said something. For the kernel.
     *
     * @param id name of the conversation
     * @param message what it said
     * @return false if there is no such comm
     */
    public static boolean said(String id, CommMessage message) {
        Comm comm = OPEN.get(id);
        if (comm != null) {
            comm.said(message);
        }
        return comm != null;
    }

    /**
     * The front end closed a comm. For the kernel.
     *
     * @param id name of the conversation
     * @param last data that came with it
     */
    public static void closed(String id, CommMessage last) {
        Comm comm = OPEN.remove(id);
        if (comm != null) {
            comm.closed(last);
        }
    }

    static CommLink link() {
        return link;
    }

    static boolean forget(String id) {
        return OPEN.remove(id) != null;
    }
}
