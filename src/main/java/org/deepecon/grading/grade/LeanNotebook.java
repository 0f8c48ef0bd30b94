package org.deepecon.grading.grade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * Reads a notebook that somebody handed in: outputs, however many megabytes, are left out while
 * reading, and whatever is wrong with the file becomes one sentence.
 */
final class LeanNotebook {
    private static final long MAX_FILE_BYTES = 1L << 30;
    private static final int MAX_LEAN_CHARS = 16 << 20;
    /** {@code {"cells": [{"outputs": …}]}}: two objects and a list are open around the outputs. */
    private static final int DEPTH_OF_OUTPUTS = 3;
    private static final int MAX_DEPTH = 100;
    /** Half a character: JSON can hold one, UTF-8 cannot. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private LeanNotebook() {
    }

    /** Reads; the message of the exception is for instructor and student. */
    static NotebookFile read(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(name + " is a link or no ordinary file");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new IOException(name + " is empty: 0 bytes");
        } else if (size > MAX_FILE_BYTES) {
            throw new IOException(name + " is too large: " + (size >> 20) + " MB");
        }
        try {
            return NotebookFile.parse(lean(file), name);
        } catch (IOException e) {
            throw new IOException(oneLine(name, e.getMessage()), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException(name + " is no notebook: " + e.getClass().getSimpleName(), e);
        }
    }

    private static String lean(Path file) throws IOException {
        var text = new StringWriter();
        try (var in = Files.newInputStream(file);
                JsonParser from = new JsonFactory().createParser(in);
                JsonGenerator to = new JsonFactory().createGenerator(text)) {
            int depth = 0;
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > MAX_DEPTH || text.getBuffer().length() > MAX_LEAN_CHARS) {
                    throw new IOException("too " + (depth > MAX_DEPTH ? "deep" : "long"));
                }
                to.copyCurrentEvent(from);
                if (token == JsonToken.FIELD_NAME && depth == DEPTH_OF_OUTPUTS
                        && from.currentName().equals("outputs")) {
                    from.nextToken();
                    from.skipChildren();
                    to.writeStartArray();
                    to.writeEndArray();
                }
            }
        }
        return LONE_SURROGATE.matcher(text.getBuffer()).replaceAll("\ufffd");
    }

    private static String oneLine(String name, String message) {
        String text = String.valueOf(message);
        // Jackson adds places in its stream, which nobody sees.
        String first = text.split("\n| \\(start marker", 2)[0];
        String cut = first.length() > 300 ? first.substring(0, 300) + "…" : first;
        return cut.startsWith(name) ? cut : name + " is no notebook: " + cut;
    }
}
