package org.deepecon.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Fetches a pinned file into a folder: whole and checked, or not at all.
 *
 * <p>What has come stands in {@code NAME.part}; a later attempt goes on from there, over another
 * mirror if need be. The name itself appears only when every bit is right.
 */
final class Download {
    /** Attempts in a row that bring nothing before the next mirror is asked. */
    private static final int FRUITLESS = 2;
    /** A byte that no file has: on Windows nobody may read the bytes that are locked. */
    private static final long BEYOND_THE_END = Long.MAX_VALUE - 1;

    private final List<URI> mirrors;
    private final Path folder;

    /** Mirrors are folders, their addresses end in a slash; the first is asked first. */
    Download(List<URI> mirrors, Path folder) {
        this.mirrors = List.copyOf(mirrors);
        this.folder = folder;
    }

    /**
     * Fetches a file unless it is there.
     *
     * @param file what every mirror should have
     * @return where it is now
     * @throws IOException what went wrong at each mirror; what has come stays for the next attempt
     */
    Path fetch(PinnedFile file) throws IOException {
        Path whole = folder.resolve(file.name());
        if (file.isAt(whole)) {
            return whole;
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(file.name() + ".part");
        try (var draft = new RandomAccessFile(part.toFile(), "rw")) {
            lock(draft, part);          // until the draft is closed
            fill(file, part, draft);
        }
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return whole;
    }

    private static void lock(RandomAccessFile draft, Path part) throws IOException {
        FileLock lock = null;
        try {
            lock = draft.getChannel().tryLock(BEYOND_THE_END, 1, false);
        } catch (OverlappingFileLockException e) {
            // Another thread of this program has it.
        }
        if (lock == null) {
            throw new IOException("Another program is downloading " + part + ". Wait for it.");
        }
    }

    /** Tries each mirror; returns when the draft is right. */
    private void fill(PinnedFile file, Path part, RandomAccessFile draft) throws IOException {
        var failure = new IOException("No mirror has given " + file.name() + ".");
        for (URI mirror : mirrors) {
            try {
                from(mirror.resolve(file.name()), file, part, draft);
                return;
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    private static void from(URI address, PinnedFile file, Path part, RandomAccessFile draft)
            throws IOException {
        boolean begun = draft.length() > 0;
        complete(address, file, draft);
        if (begun && !file.isAt(part)) {
            draft.setLength(0);          // the part of an earlier attempt may be to blame
            complete(address, file, draft);
        }
        if (!file.isAt(part)) {
            String got = PinnedFile.checksum(part);
            draft.setLength(0);
            throw new IOException(address + ": expected SHA-256 " + file.sha256() + ", got " + got
                    + ". The file was thrown away.");
        }
    }

    /** Goes on after broken connections as long as each attempt brings something. */
    private static void complete(URI address, PinnedFile file, RandomAccessFile draft)
            throws IOException {
        IOException last = null;
        for (int fruitless = 0; draft.length() != file.bytes(); ) {
            if (fruitless == FRUITLESS) {
                throw last == null ? new IOException(address + " ended before "
                        + file.bytes() + " bytes had come.") : last;
            }
            long before = draft.length();
            try {
                HttpPart.append(address, file, draft);
            } catch (HttpPart.RefusedException e) {
                throw e;
            } catch (IOException e) {
                last = e;
            }
            fruitless = draft.length() > before ? 0 : fruitless + 1;
        }
    }
}
