package org.deepecon.kernel.channel;

import java.util.List;
import org.deepecon.kernel.protocol.Channel;

/**
 * An encoded and signed message on its way. The frames are not copied.
 *
 * @param channel where it goes
 * @param frames what is sent
 */
public record Parcel(Channel channel, List<byte[]> frames) {
    long size() {
        long size = 0;
        for (byte[] frame : frames) {
            size += frame.length;
        }
        return size;
    }
}
