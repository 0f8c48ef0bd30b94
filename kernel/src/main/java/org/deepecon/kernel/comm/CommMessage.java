package org.deepecon.kernel.comm;

import java.util.List;
import java.util.Map;

/**
 * What one end of a comm says to the other.
 *
 * @param data JSON data
 * @param metadata hints, usually empty
 * @param buffers binary data, usually none
 */
public record CommMessage(
        Map<String, Object> data, Map<String, Object> metadata, List<byte[]> buffers) {
    /**
     * A message of data only.
     *
     * @param data JSON data
     * @return the message
     */
    public static CommMessage of(Map<String, Object> data) {
        return new CommMessage(data, Map.of(), List.of());
    }
}
