package org.deepecon.dl4j;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepecon.config.SettingsWriter;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;

/**
 * A layer's settings by Keras's names, and what comes in.
 *
 * @param layer here
 * @param values of the settings
 * @param shape of what comes in, without the batch
 */
record Settings(Layer layer, Map<String, Object> values, Shape shape) {
    static Settings of(Layer layer, Shape shape) {
        return new Settings(layer, SettingsWriter.of(layer), shape);
    }

    String type() {
        return layer.type();
    }

    String title() {
        return layer.title();
    }

    int weights() {
        return layer.weights().size();
    }

    /** The last length of an input of this rank. */
    int input(int rank) {
        if (shape.rank() != rank) {
            throw new UnsupportedOperationException(title() + ": DL4J takes samples of " + rank
                    + " axes here, got " + shape + ".");
        }
        return shape.dim(-1);
    }

    int channels() {
        return shape.dim(-1);
    }

    /** Refuses another value. */
    Settings only(String name, Object value) {
        if (!Objects.equals(values.get(name), value)) {
            throw new UnsupportedOperationException(title() + ": DL4J has " + name + " = " + value
                    + " only, got " + values.get(name) + ".");
        }
        return this;
    }

    String activation() {
        return text("activation");
    }

    String text(String name) {
        return (String) values.get(name);
    }

    double number(String name) {
        return ((Number) values.get(name)).doubleValue();
    }

    int whole(String name) {
        return ((Number) values.get(name)).intValue();
    }

    boolean flag(String name) {
        return (Boolean) values.get(name);
    }

    /** Top, bottom, left, right. */
    int[] sides(String name) {
        return ((List<?>) values.get(name)).stream().flatMapToInt(axis -> ((List<?>) axis).stream()
                .mapToInt(each -> ((Number) each).intValue())).toArray();
    }

    int[] wholes(String name) {
        return ((List<?>) values.get(name)).stream().mapToInt(each -> ((Number) each).intValue())
                .toArray();
    }
}
