package org.deepecon.kernel.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The cells of this session and of earlier ones. Adding is quick: a thread of its own writes the
 * file. Thread-safe.
 */
public final class CellHistory implements AutoCloseable {
    static final int MAX_CELLS = 10_000;
    private static final HistoryEntry END = new HistoryEntry(0, 0, "", null);
    private static final long CLOSE_MILLIS = 100;

    private final HistoryFile file;
    private final LinkedBlockingQueue<HistoryEntry> unwritten = new LinkedBlockingQueue<>();
    private final List<HistoryEntry> current = new ArrayList<>();
    private int session;
    private Thread writer;

    /**
     * Creates a history.
     *
     * @param file where earlier sessions are kept, or null to keep nothing
     */
    CellHistory(HistoryFile file) {
        this.file = file;
    }

    /**
     * The history of whoever runs this process.
     *
     * @return a history kept in the data folder, unless {@code DEEPECON_HISTORY} is {@code off}
     */
    public static CellHistory ofUser() {
        boolean off = "off".equalsIgnoreCase(System.getenv("DEEPECON_HISTORY"));
        return new CellHistory(
                off ? null : new HistoryFile(DataFolder.path().resolve("history.jsonl")));
    }

    /**
     * A history of this session only.
     *
     * @return a history that touches no file
     */
    public static CellHistory inMemory() {
        return new CellHistory(null);
    }

    /**
     * Remembers a cell.
     *
     * @param line its execution number
     * @param input its source
     * @param output its result as text, or null
     */
    public synchronized void add(int line, String input, String output) {
        if (current.size() >= MAX_CELLS) {
            current.remove(0);
        }
        current.add(new HistoryEntry(0, line, input, output));
        if (file != null) {
            unwritten.add(current.get(current.size() - 1));
            startWriter();
        }
    }

    private void startWriter() {
        if (writer == null) {
            writer = new Thread(null, this::write, "kernel-history");
            writer.setDaemon(true);
            writer.start();
        }
    }

    private void write() {
        try {
            HistoryEntry entry;
            while ((entry = unwritten.take()) != END) {
                if (!file.append(numbered(entry))) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // the history of this session stays in memory
        }
    }

    private synchronized HistoryEntry numbered(HistoryEntry entry) {
        return new HistoryEntry(session(), entry.line(), entry.input(), entry.output());
    }

    /**
     * The number of this session.
     *
     * @return one more than the last session in the file
     */
    public synchronized int session() {
        if (session == 0) {
            session = file == null ? 1 : file.lastSession() + 1;
        }
        return session;
    }

    private synchronized List<HistoryEntry> all() {
        int own = session();
        var all = new ArrayList<HistoryEntry>(file == null ? List.of() : file.load());
        all.removeIf(entry -> entry.session() >= own); // this session is in memory, complete
        for (HistoryEntry entry : current) {
            all.add(new HistoryEntry(own, entry.line(), entry.input(), entry.output()));
        }
        return all;
    }

    /**
     * The last cells of all sessions.
     *
     * @param n how many at most
     * @return oldest first
     */
    public List<HistoryEntry> tail(int n) {
        return last(all(), n);
    }

    /**
     * Cells of one session.
     *
     * @param session its number; 0 is this one, negative ones count back from it
     * @param start first line; negative counts from the end
     * @param stop line after the last; 0 or less counts from the end
     * @return oldest first
     */
    public List<HistoryEntry> range(int session, int start, int stop) {
        int wanted = session > 0 ? session : session() + session;
        var cells = new ArrayList<HistoryEntry>();
        for (HistoryEntry entry : all()) {
            if (entry.session() == wanted) {
                cells.add(entry);
            }
        }
        int end = cells.isEmpty() ? 1 : cells.get(cells.size() - 1).line() + 1;
        int from = start < 0 ? end + start : start;
        int to = stop <= 0 ? end + stop : stop;
        cells.removeIf(entry -> entry.line() < from || entry.line() >= to);
        return cells;
    }

    /**
     * Cells whose whole source matches a pattern.
     *
     * @param pattern with {@code *}, {@code ?} and {@code [a-z]}
     * @param unique true: each source once, at its latest place
     * @param n how many at most, the latest
     * @return oldest first
     */
    public List<HistoryEntry> search(String pattern, boolean unique, int n) {
        var glob = new Glob(pattern);
        List<HistoryEntry> found = new ArrayList<>();
        for (HistoryEntry entry : all()) {
            if (glob.matches(entry.input())) {
                found.add(entry);
            }
        }
        return last(unique ? latestOfEach(found) : found, n);
    }

    private static List<HistoryEntry> latestOfEach(List<HistoryEntry> entries) {
        var latest = new LinkedHashMap<String, HistoryEntry>();
        for (HistoryEntry entry : entries) {
            latest.remove(entry.input());
            latest.put(entry.input(), entry);
        }
        return new ArrayList<>(latest.values());
    }

    private static List<HistoryEntry> last(List<HistoryEntry> entries, int n) {
        int from = Math.max(0, entries.size() - Math.max(0, n));
        return Collections.unmodifiableList(entries.subList(from, entries.size()));
    }

    /** Writes what is unwritten, for a tenth of a second at most. */
    @Override
    public void close() {
        Thread writing;
        synchronized (this) {
            writing = writer;
        }
        if (writing != null) {
            unwritten.add(END);
            try {
                writing.join(TimeUnit.MILLISECONDS.toMillis(CLOSE_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
