package org.deepecon.grading.result;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepecon.kernel.notebook.AtomicFile;

/** Records as JSON files that people can read and compare; the same record gives the same bytes. */
public final class PlainJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");

    private PlainJson() {
    }

    /**
     * Writes a record.
     *
     * @param file replaced in one step
     * @param record of strings, numbers, lists, maps and records
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Object record) throws IOException {
        AtomicFile.write(file, text(record));
    }

    /**
     * A record as text.
     *
     * @param record of strings, numbers, lists, maps and records
     * @return JSON with one entry per line, and a line end
     */
    public static String text(Object record) {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(LINES);
        printer.indentObjectsWith(LINES);
        try {
            return MAPPER.writer(printer).writeValueAsString(record) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no record for JSON: " + record.getClass(), e);
        }
    }

    /**
     * Reads a record.
     *
     * @param <T> its type
     * @param file JSON
     * @param type its class
     * @return the record
     * @throws IOException if it cannot be read; the message has file, line and what is wrong
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String at = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
            throw new IOException(file + at + ": " + entry(e) + e.getOriginalMessage(), e);
        }
    }

    private static String entry(JsonProcessingException error) {
        if (!(error instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        var names = new StringBuilder();
        mapping.getPath().forEach(step -> names.append(names.isEmpty() ? "" : ".")
                .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return "in " + names + ": ";
    }

    /**
     * Reads a record that may not be there.
     *
     * @param <T> its type
     * @param file JSON
     * @param type its class
     * @return empty if there is no such file
     * @throws IOException if it cannot be read
     */
    public static <T> Optional<T> readIfThere(Path file, Class<T> type) throws IOException {
        return Files.exists(file) ? Optional.of(read(file, type)) : Optional.empty();
    }
}
