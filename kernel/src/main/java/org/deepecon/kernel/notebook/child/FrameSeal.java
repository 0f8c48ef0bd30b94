package org.deepecon.kernel.notebook.child;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Seals the frames of one direction. A plain digest with the key on both ends is enough for messages
 * whose length is part of them, and loads in a tenth of the time that {@code javax.crypto} takes.
 */
final class FrameSeal {
    static final int KEY_BYTES = 32;
    static final int BYTES = 16;
    private final byte[] key;
    private final MessageDigest digest;
    private final byte direction;
    private long sequence;

    private FrameSeal(byte[] key, byte direction) {
        this.key = key.clone();
        this.direction = direction;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    static byte[] newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    static FrameSeal toChild(byte[] key) {
        return new FrameSeal(key, (byte) 'C');
    }

    static FrameSeal toParent(byte[] key) {
        return new FrameSeal(key, (byte) 'P');
    }

    /** The seal of the next frame. */
    byte[] next(byte[] payload) {
        digest.update(key);
        digest.update(direction);
        digest.update(ByteBuffer.allocate(12).putLong(sequence++).putInt(payload.length).array());
        digest.update(payload);
        digest.update(key);
        return Arrays.copyOf(digest.digest(), BYTES);
    }

    boolean fitsNext(byte[] seal, byte[] payload) {
        return MessageDigest.isEqual(seal, next(payload));
    }
}
