package org.deepecon.tensorboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * One file of events, begun anew and appended to. Its name holds second, process and a number, so
 * that no two writers share one.
 */
final class EventFile implements AutoCloseable {
    private static final String VERSION = "brain.Event:2";
    private static final String WRITER = "org.deepecon.tensorboard";

    private final Path file;
    private final RecordWriter records;

    private EventFile(Path file, RecordWriter records) {
        this.file = file;
        this.records = records;
    }

    static EventFile create(Path folder, double seconds) {
        try {
            Files.createDirectories(folder);
            EventFile made = create(folder, seconds, 0);
            made.write(new ProtoMessage().number(1, seconds).text(3, VERSION)
                    .message(10, new ProtoMessage().text(1, WRITER)));
            made.flush();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("SummaryWriter: cannot write to the folder "
                    + folder.toAbsolutePath() + ": " + e.getMessage(), e);
        }
    }

    private static EventFile create(Path folder, double seconds, int number) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT,
                "events.out.tfevents.%010d.java.%d.%d.v2", (long) seconds,
                ProcessHandle.current().pid(), number));
        try {
            return new EventFile(file, new RecordWriter(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)));
        } catch (FileAlreadyExistsException taken) {
            return create(folder, seconds, number + 1);
        }
    }

    Path path() {
        return file;
    }

    void write(ProtoMessage event) {
        try {
            records.write(event.toBytes());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void flush() {
        try {
            records.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException("SummaryWriter: cannot write " + file.toAbsolutePath()
                + ": " + cause.getMessage(), cause);
    }
}
