package org.deepecon.kernel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.deepecon.kernel.history.DataFolder;

/**
 * Appends log records to {@code kernel.log} in the data folder. Above one megabyte the file becomes
 * {@code kernel.log.1}. A disk that refuses silences it.
 */
public final class LogFile extends Handler {
    private static final long MAX_BYTES = 1 << 20;

    private final Path file = DataFolder.path().resolve("kernel.log");
    private boolean broken;

    /** Creates the handler; called by the JDK. */
    public LogFile() {
        setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (broken || !isLoggable(record)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            rotate();
            Files.writeString(file, getFormatter().format(record),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | RuntimeException e) {
            broken = true;
        }
    }

    private void rotate() throws IOException {
        if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
            Files.move(file, file.resolveSibling("kernel.log.1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void flush() {
        // every record is written at once
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
