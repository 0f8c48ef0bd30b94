package org.deepecon.kernel.magic.maven;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.deepecon.kernel.display.Quantity;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;

/** What is being downloaded: written by Maven's threads, read by the cell's. */
final class Progress {
    private record Transfer(String name, long done, long size) {
        String text() {
            String total = size > 0 ? " of " + Quantity.bytes(size) : "";
            return name + " (" + Quantity.bytes(done) + total + ")";
        }
    }

    private final Map<String, Transfer> running = new ConcurrentHashMap<>();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean cancelled;

    /** Ends all downloads at their next block. */
    void cancel() {
        cancelled = true;
    }

    int files() {
        return files.get();
    }

    /** One line: what was loaded and what is on its way. */
    String text() {
        String done = files.get() + (files.get() == 1 ? " file, " : " files, ")
                + Quantity.bytes(bytes.get());
        return running.values().stream()
                .map(Transfer::text)
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .map(names -> "Downloading " + names + " … " + done + " so far")
                .orElse("Downloaded " + done);
    }

    /** A listener of Maven's; made late, so that this class loads none of Maven's before. */
    AbstractTransferListener listener() {
        return new AbstractTransferListener() {
            @Override
            public void transferInitiated(TransferEvent event) throws TransferCancelledException {
                check();
            }

            @Override
            public void transferProgressed(TransferEvent event) throws TransferCancelledException {
                check();
                begin(event);
            }

            @Override
            public void transferSucceeded(TransferEvent event) {
                running.remove(key(event));
                if (!isChecksum(event)) {
                    files.incrementAndGet();
                    bytes.addAndGet(event.getTransferredBytes());
                }
            }

            @Override
            public void transferFailed(TransferEvent event) {
                running.remove(key(event));
            }
        };
    }

    private void check() throws TransferCancelledException {
        if (cancelled) {
            throw new TransferCancelledException("interrupted");
        }
    }

    private void begin(TransferEvent event) {
        if (!isChecksum(event)) {
            String path = key(event);
            running.put(path, new Transfer(path.substring(path.lastIndexOf('/') + 1),
                    event.getTransferredBytes(), event.getResource().getContentLength()));
        }
    }

    private static boolean isChecksum(TransferEvent event) {
        return key(event).matches(".*\\.(sha1|md5|sha256|sha512|asc)");
    }

    private static String key(TransferEvent event) {
        return event.getResource().getResourceName();
    }
}
