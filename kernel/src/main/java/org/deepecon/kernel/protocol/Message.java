package org.deepecon.kernel.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * One message of the protocol. The trees and buffers are not copied: whoever gets a message must
 * not change them.
 *
 * @param identities routing frames before the delimiter: the client's on a ROUTER, the topic on
 *     IOPub
 * @param header what and who
 * @param parent header of the request that caused it, or {@link Header#NONE}
 * @param metadata hints outside the content
 * @param content what is said; its members depend on the type
 * @param buffers binary frames after the content
 */
public record Message(
        List<byte[]> identities,
        Header header,
        Header parent,
        JsonObject metadata,
        JsonObject content,
        List<byte[]> buffers) {

    /**
     * The type of the message.
     *
     * @return such as {@code execute_request}
     */
    public String type() {
        return header.type();
    }

    /**
     * The type of the answer that the protocol wants.
     *
     * @return {@code xxx_reply} for {@code xxx_request}, or null where no answer is due
     */
    public String replyType() {
        String type = type();
        int stem = type.length() - "_request".length();
        return stem > 0 && type.endsWith("_request") ? type.substring(0, stem) + "_reply" : null;
    }
}
