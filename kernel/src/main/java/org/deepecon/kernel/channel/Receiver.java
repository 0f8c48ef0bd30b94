package org.deepecon.kernel.channel;

import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Message;

/** Takes messages from the loop. */
@FunctionalInterface
public interface Receiver {
    /**
     * Takes one message. Called on the loop's thread: hand it on and return.
     *
     * @param channel where it came in
     * @param message accepted by {@link org.deepecon.kernel.protocol.WireFormat#decode}
     */
    void receive(Channel channel, Message message);
}
