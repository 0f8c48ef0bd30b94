package org.deepecon.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes a line for each epoch to a file, as Keras does. */
public final class CSVLogger implements Callback {
    private static final String LINE_END = "\r\n";

    private final Path file;
    private String separator = ",";
    private boolean append;
    private List<String> keys;
    private boolean hasHeader;

    CSVLogger(String file) {
        this.file = Path.of(file);
    }

    /**
     * What stands between columns.
     *
     * @param text a comma unless set
     * @return this
     */
    public CSVLogger separator(String text) {
        separator = text;
        return this;
    }

    /**
     * Whether lines are added to a file that is there.
     *
     * @param on false unless set: the file is begun anew
     * @return this
     */
    public CSVLogger append(boolean on) {
        append = on;
        return this;
    }

    @Override
    public void onTrainBegin() {
        keys = null;
        try {
            hasHeader = append && Files.exists(file) && Files.size(file) > 0;
            if (!append) {
                Files.writeString(file, "");
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void onEpochEnd(int epoch, Logs logs) {
        if (keys == null) {
            keys = columns(logs);
            if (!hasHeader) {
                write("epoch" + separator + String.join(separator, keys));
            }
        }
        List<String> cells = new ArrayList<>(List.of(Integer.toString(epoch)));
        for (String key : keys) {
            cells.add(logs.containsKey(key) ? Digits.shortest(logs.value(key)) : "NA");
        }
        write(String.join(separator, cells));
    }

    /** Columns of validation too, which may come in later epochs only. */
    private static List<String> columns(Logs logs) {
        List<String> names = new ArrayList<>(logs.keySet());
        if (names.stream().noneMatch(name -> name.startsWith("val_"))) {
            logs.keySet().forEach(name -> names.add("val_" + name));
        }
        return names;
    }

    private void write(String line) {
        try {
            Files.writeString(file, line + LINE_END, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException("CSVLogger: cannot write " + file.toAbsolutePath() + ": "
                + cause.getMessage(), cause);
    }
}
