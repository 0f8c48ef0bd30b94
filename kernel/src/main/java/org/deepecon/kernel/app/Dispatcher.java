package org.deepecon.kernel.app;

import java.util.Map;
import org.deepecon.kernel.channel.KernelLog;
import org.deepecon.kernel.channel.Patience;

/**
 * Finds the handler of a request and stands around it: busy before, idle after, an error reply for
 * everything that is thrown or unknown.
 */
final class Dispatcher {
    private final StatusLine status;
    private final Map<String, Handler> handlers;

    Dispatcher(StatusLine status, Map<String, Handler> handlers) {
        this.status = status;
        this.handlers = handlers;
    }

    /** For lanes that run user code. */
    void work(Request request, Lane lane) {
        status.begin(request);
        try {
            answer(request, lane);
        } finally {
            status.end(request);
        }
        request.done();
    }

    /** For lanes that answer beside the cells. */
    void assist(Request request, Lane lane) {
        status.busy(request);
        try {
            answer(request, lane);
        } finally {
            status.idle(request);
        }
        request.done();
    }

    private void answer(Request request, Lane lane) {
        try {
            Handler handler = handlers.get(request.type());
            if (handler == null) {
                KernelLog.warn("unknown message type " + request.type());
                request.replyError("UnknownMessageType",
                        "this kernel does not know " + request.type());
            } else {
                handler.handle(request, lane);
            }
        } catch (MalformedRequestException e) {
            request.replyError("MalformedRequest", e.getMessage());
        } catch (Throwable t) {
            Patience.with(() -> fail(request, t));
        }
        if (request.awaitsReply()) {
            request.replyError("NoReply", request.type() + " has no answer here");
        }
    }

    private static void fail(Request request, Throwable t) {
        request.replyError(t.getClass().getSimpleName(), String.valueOf(t.getMessage()));
        KernelLog.warn(request.type() + " failed", t);
    }

    /** For requests that came too late or to a subshell that is not there. */
    void refuse(Request request, String name, String text) {
        status.busy(request);
        try {
            request.replyError(name, text);
        } finally {
            status.idle(request);
        }
    }
}
