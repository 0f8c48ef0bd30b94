package org.deepecon.kernel.channel;

import org.deepecon.kernel.protocol.Channel;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Sends every heartbeat back, on a thread of its own. */
final class Heartbeat implements Runnable {
    private final ZMQ.Socket socket;

    Heartbeat(ZMQ.Context context, Binding binding) {
        socket = context.socket(SocketType.ROUTER); // echoes identities too, so REQ is satisfied
        socket.setLinger(0);
        binding.bind(socket, Channel.HEARTBEAT);
    }

    @Override
    public void run() {
        boolean open = true;
        while (open) {
            try {
                echo();
            } catch (ZMQException e) {
                open = false; // the context was closed: the kernel ends
            } catch (Throwable t) {
                KernelLog.warn("a heartbeat was missed", t);
            }
        }
        socket.close();
    }

    private void echo() {
        byte[] frame = socket.recv();
        if (frame != null && socket.hasReceiveMore()) {
            socket.sendMore(frame);
        } else if (frame != null) {
            socket.send(frame);
        }
    }
}
