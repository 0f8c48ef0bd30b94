package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** The files that {@code src/test/python/reference} makes. */
public final class Fixture {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Fixture() {
    }

    /**
     * The cases of a file.
     *
     * @param name such as {@code layers}
     * @return in order
     */
    public static List<Case> cases(String name) {
        return StreamSupport.stream(read(name).get("cases").spliterator(), false).map(Case::new)
                .toList();
    }

    /**
     * A text that Keras printed, with its carriage returns.
     *
     * @param name such as {@code summary-trained-80}
     * @return the text
     */
    public static String text(String name) {
        return new String(bytes("text/" + name + ".txt"), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(bytes(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Fixture.class.getResourceAsStream("/reference/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
