package org.deepecon.kernel.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/**
 * Signs and checks messages with HMAC (RFC 2104) under the key of the connection file. Built on
 * {@link MessageDigest}, since {@code javax.crypto} costs a starting kernel tens of milliseconds.
 * Immutable: the two digests are templates that every signature clones.
 */
public final class Signer {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNSIGNED = {};

    private final MessageDigest inner;
    private final MessageDigest outer;

    private Signer(MessageDigest inner, MessageDigest outer) {
        this.inner = inner;
        this.outer = outer;
    }

    /**
     * A signer for a connection.
     *
     * @param scheme such as {@code hmac-sha256}
     * @param key the shared secret; empty switches signing off
     * @return the signer
     * @throws IllegalArgumentException if the JDK lacks the scheme's digest
     */
    public static Signer of(String scheme, String key) {
        if (key.isEmpty()) {
            return new Signer(null, null);
        }
        byte[] block = paddedKey(scheme, key.getBytes(StandardCharsets.UTF_8));
        return new Signer(primed(scheme, block, 0x36), primed(scheme, block, 0x5c));
    }

    private static byte[] paddedKey(String scheme, byte[] key) {
        var digest = digest(scheme);
        var block = new byte[digest.getDigestLength() > 32 ? 128 : 64];
        byte[] start = key.length > block.length ? digest.digest(key) : key;
        System.arraycopy(start, 0, block, 0, start.length);
        return block;
    }

    private static MessageDigest primed(String scheme, byte[] block, int pad) {
        var digest = digest(scheme);
        for (byte b : block) {
            digest.update((byte) (b ^ pad));
        }
        return digest;
    }

    private static MessageDigest digest(String scheme) {
        String name = scheme.toLowerCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance(switch (name) {
                case "hmac-sha256" -> "SHA-256";
                case "hmac-sha384" -> "SHA-384";
                case "hmac-sha512" -> "SHA-512";
                default -> name.replace("hmac-", "");
            });
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("connection file: expected signature_scheme"
                    + " hmac-sha256, got \"" + scheme + "\"", e);
        }
    }

    /**
     * Whether messages are signed at all.
     *
     * @return false for an empty key
     */
    public boolean signs() {
        return inner != null;
    }

    /**
     * Signs the four parts of a message.
     *
     * @param frames list with header, parent header, metadata and content in a row
     * @param from index of the header
     * @return lower-case hexadecimal digits; empty without a key
     */
    public byte[] sign(List<byte[]> frames, int from) {
        if (!signs()) {
            return UNSIGNED;
        }
        MessageDigest in = copy(inner);
        for (byte[] part : frames.subList(from, from + 4)) {
            in.update(part);
        }
        return hex(copy(outer).digest(in.digest()));
    }

    /**
     * Checks a signature in a time that does not depend on where it differs.
     *
     * @param signature what was received
     * @param frames list with header, parent header, metadata and content in a row
     * @param from index of the header
     * @return true if it is right, or if there is no key
     */
    public boolean verifies(byte[] signature, List<byte[]> frames, int from) {
        return !signs() || MessageDigest.isEqual(sign(frames, from), signature);
    }

    private static MessageDigest copy(MessageDigest template) {
        try {
            return (MessageDigest) template.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("digest cannot be cloned: " + template, e);
        }
    }

    private static byte[] hex(byte[] bytes) {
        var digits = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = HEX[bytes[i] >> 4 & 15];
            digits[2 * i + 1] = HEX[bytes[i] & 15];
        }
        return digits;
    }
}
