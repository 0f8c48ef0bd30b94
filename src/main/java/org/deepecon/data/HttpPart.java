package org.deepecon.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.CancellationException;
import org.deepecon.progress.Transfer;

/**
 * What is missing of a file, by one HTTP request.
 *
 * <p>{@link HttpURLConnection}, because its read times out: a connection that goes silent ends.
 */
final class HttpPart {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_MILLIS = 30_000;
    private static final int BLOCK = 1 << 16;
    private static final int RANGE_IS_WRONG = 416;

    private HttpPart() {
    }

    /** The server does not have it; another attempt would not help. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Appends what a server gives: from the draft's end, or all of it where it ignores ranges.
     *
     * @throws RefusedException if the server has no such file
     * @throws IOException if the connection fails; what has come is in the draft
     * @throws CancellationException if the thread was interrupted, at the latest after a block
     */
    static void append(URI address, PinnedFile file, RandomAccessFile draft) throws IOException {
        if (draft.length() > file.bytes()) {
            draft.setLength(0);
        }
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(SILENCE_MILLIS);
        connection.setRequestProperty("Accept-Encoding", "identity");
        if (draft.length() > 0) {
            connection.setRequestProperty("Range", "bytes=" + draft.length() + "-");
        }
        try {
            draft.seek(start(connection, address, draft));
            draft.setLength(draft.getFilePointer());
            try (InputStream in = connection.getInputStream()) {
                copy(in, file, draft);
            }
        } finally {
            connection.disconnect();
        }
    }

    /** Where what comes belongs: behind what is here, or at the beginning. */
    private static long start(HttpURLConnection connection, URI address, RandomAccessFile draft)
            throws IOException {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            return 0;
        }
        String range = connection.getHeaderField("Content-Range");
        if (status == HttpURLConnection.HTTP_PARTIAL && range != null
                && range.startsWith("bytes " + draft.length() + "-")) {
            return draft.length();
        }
        if (status == HttpURLConnection.HTTP_PARTIAL || status == RANGE_IS_WRONG) {
            draft.setLength(0);
            throw new IOException(address + " gave another part than it was asked for.");
        }
        throw new RefusedException(address + " answered " + status + " "
                + connection.getResponseMessage() + ".");
    }

    private static void copy(InputStream in, PinnedFile file, RandomAccessFile draft)
            throws IOException {
        var block = new byte[BLOCK];
        var progress = new Transfer(file.name(), draft.getFilePointer(), file.bytes());
        try {
            while (draft.getFilePointer() < file.bytes()) {
                int n = in.read(block, 0,
                        (int) Math.min(BLOCK, file.bytes() - draft.getFilePointer()));
                if (n < 0) {
                    return;
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("The download of " + file.name()
                            + " was interrupted. Called again, it goes on where it was.");
                }
                draft.write(block, 0, n);
                progress.at(draft.getFilePointer());
            }
        } finally {
            progress.end(draft.getFilePointer());
        }
    }
}
