package org.deepecon.kernel.protocol;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Messages to frames and back:
 * {@code identity… <IDS|MSG> signature header parent metadata content buffer…}. Encoding may be
 * done by any thread, decoding by one at a time.
 */
public final class WireFormat {
    /** As many as the reference implementation remembers. */
    static final int REMEMBERED = 1 << 16;

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);

    private final Signer signer;
    private final SeenSignatures seen = new SeenSignatures(REMEMBERED);

    /**
     * Creates the format of one connection.
     *
     * @param signer holds the connection's key
     */
    public WireFormat(Signer signer) {
        this.signer = signer;
    }

    /**
     * The frames of a message.
     *
     * @param message what to send
     * @return signed frames
     */
    public List<byte[]> encode(Message message) {
        var frames = new ArrayList<byte[]>(8 + message.buffers().size());
        frames.addAll(message.identities());
        frames.add(DELIMITER);
        int signature = frames.size();
        frames.add(null);
        frames.add(utf8(message.header().json()));
        frames.add(utf8(message.parent().json()));
        frames.add(Json.utf8(message.metadata()));
        frames.add(Json.utf8(message.content()));
        frames.set(signature, signer.sign(frames, signature + 1));
        frames.addAll(message.buffers());
        return frames;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads frames. Never throws for what they hold.
     *
     * @param frames all frames of one message as received
     * @return the message, or why it must be dropped
     */
    public Incoming decode(List<byte[]> frames) {
        int at = delimiter(frames);
        if (at < 0) {
            return new Incoming.Malformed("no <IDS|MSG> in " + frames.size() + " frames");
        }
        if (frames.size() < at + 6) {
            return new Incoming.Malformed("expected signature and 4 parts after <IDS|MSG>, got "
                    + (frames.size() - at - 1) + " frames");
        }
        byte[] signature = frames.get(at + 1);
        if (!signer.verifies(signature, frames, at + 2)) {
            return new Incoming.Malformed("wrong signature");
        }
        Incoming in = read(frames, at);
        // Last, so that a message that could not be read for want of memory may be read again.
        return in instanceof Incoming.Accepted && signer.signs() && !seen.add(signature)
                ? new Incoming.Malformed("played again: this signature was seen before") : in;
    }

    private static int delimiter(List<byte[]> frames) {
        for (int i = 0; i < frames.size(); i++) {
            if (Arrays.equals(frames.get(i), DELIMITER)) {
                return i;
            }
        }
        return -1;
    }

    private static Incoming read(List<byte[]> frames, int at) {
        try {
            Header header = Header.parse(text(frames.get(at + 2)));
            if (header.id().isEmpty() || header.type().isEmpty()) {
                return new Incoming.Malformed("header without msg_id or msg_type");
            }
            return new Incoming.Accepted(new Message(
                    List.copyOf(frames.subList(0, at)),
                    header,
                    Header.parse(text(frames.get(at + 3))),
                    object(frames.get(at + 4)),
                    object(frames.get(at + 5)),
                    List.copyOf(frames.subList(at + 6, frames.size()))));
        } catch (JsonFormatException | CharacterCodingException e) {
            return new Incoming.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private static JsonObject object(byte[] frame) throws CharacterCodingException {
        return Json.parse(text(frame));
    }

    private static String text(byte[] frame) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(frame)).toString();
    }
}
