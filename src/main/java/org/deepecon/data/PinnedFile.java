package org.deepecon.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of which every bit is known beforehand.
 *
 * @param name last part of its address and of its path
 * @param bytes its length
 * @param sha256 its checksum in small hexadecimal letters
 */
record PinnedFile(String name, long bytes, String sha256) {
    private static final int BLOCK = 1 << 16;

    /** Whether a file is this one: same length, same checksum. */
    boolean isAt(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == bytes
                && checksum(file).equals(sha256);
    }

    /** The SHA-256 of a file. */
    static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[BLOCK];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%s (%,d bytes, SHA-256 %s)",
                name, bytes, sha256);
    }
}
