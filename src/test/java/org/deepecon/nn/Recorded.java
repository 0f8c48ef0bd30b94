package org.deepecon.nn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Numbers recorded from Keras, in src/test/resources/reference. */
public final class Recorded {
    private Recorded() {
    }

    /** All cases of a file. */
    public static List<JsonNode> cases(String file) {
        Path path = Path.of(System.getProperty("course.root"), "src/test/resources/reference",
                file);
        try {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(path.toFile()).get("cases").forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An input: float32 numbers, also where the computation is in float64. */
    public static Tensor input(JsonNode node, DType type) {
        double[] values = values(node);
        return Tensor.of(IntStream.range(0, values.length).mapToDouble(i -> (float) values[i])
                .toArray(), shape(node), type);
    }

    /** What Keras computed in a type. */
    public static JsonNode expected(JsonNode test, DType type) {
        return test.get("expected").get(type.name().toLowerCase(Locale.ROOT));
    }

    /** The numbers of an array. */
    public static double[] values(JsonNode node) {
        double[] values = new double[node.get("values").size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode each = node.get("values").get(i);
            values[i] = each.isTextual() ? Double.parseDouble(each.asText()) : each.asDouble();
        }
        return values;
    }

    private static Shape shape(JsonNode node) {
        int[] dims = new int[node.get("shape").size()];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = node.get("shape").get(i).asInt();
        }
        return Shape.of(dims);
    }
}
