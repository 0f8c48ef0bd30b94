package org.deepecon.kernel.app;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.deepecon.kernel.protocol.Channel;

/** Sends each request to the lane where it is handled, and keeps the subshells. Thread-safe. */
final class Lanes {
    /** Questions to the session: may compile, never run user code. */
    private static final Set<String> ASSIST =
            Set.of("complete_request", "inspect_request", "is_complete_request");
    /** Questions to the kernel: answered in no time. */
    private static final Set<String> INFO = Set.of(
            "kernel_info_request", "history_request", "comm_info_request", "connect_request");
    /** Belong on control; front ends of old send some of them on the shell. */
    private static final Set<String> URGENT = Set.of(
            "interrupt_request", "shutdown_request", "debug_request", "create_subshell_request",
            "delete_subshell_request", "list_subshell_request");

    private final Dispatcher dispatcher;
    private final Lane main;
    private final Lane control;
    private final Lane assist;
    private final Lane info;
    private final Map<String, Lane> subshells = new ConcurrentHashMap<>();

    Lanes(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        main = new Lane("shell", dispatcher::work);
        control = new Lane("control", dispatcher::assist);
        assist = new Lane("assist", dispatcher::assist);
        info = new Lane("info", dispatcher::assist);
    }

    void submit(Request request) {
        String subshell = request.header().subshell();
        Lane shell = subshell == null ? main : subshells.get(subshell);
        if (request.channel() == Channel.CONTROL) {
            control.submit(request);
        } else if (shell == null || !laneOf(request.type(), shell).submit(request)) {
            refuse(request, subshell);
        }
    }

    private void refuse(Request request, String subshell) {
        dispatcher.refuse(request, "UnknownSubshellError",
                "Unknown subshell_id '" + subshell + "'");
    }

    private Lane laneOf(String type, Lane shell) {
        if (ASSIST.contains(type)) {
            return assist;
        } else if (INFO.contains(type)) {
            return info;
        }
        return URGENT.contains(type) ? control : shell;
    }

    String createSubshell() {
        String id = UUID.randomUUID().toString();
        subshells.put(id, new Lane("subshell-" + id.substring(0, 8), dispatcher::work));
        return id;
    }

    /** Ends a subshell after the cell it runs; false if there is none of that name. */
    boolean deleteSubshell(String id) {
        Lane lane = subshells.remove(id);
        if (lane == null) {
            return false;
        }
        lane.close((request, closed) -> refuse(request, id));
        return true;
    }

    Set<String> subshells() {
        return new TreeSet<>(subshells.keySet());
    }
}
