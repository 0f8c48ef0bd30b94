package org.deepecon.tensorboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages of TensorBoard's plugin {@code hparams}: what a run was made with, and that it is
 * over. TensorBoard gathers columns and metrics from all runs by itself.
 */
final class HyperParameters {
    static final String START_TAG = "_hparams_/session_start_info";
    static final String END_TAG = "_hparams_/session_end_info";
    private static final int START_FIELD = 3;
    private static final int END_FIELD = 4;
    private static final int SUCCESS = 1;

    private HyperParameters() {
    }

    /** {@code HParamsPluginData} of the beginning. */
    static byte[] start(Map<String, ?> values, double seconds) {
        var info = new ProtoMessage();
        new TreeMap<>(values).forEach((name, value) -> info.message(1,
                new ProtoMessage().text(1, name).message(2, value(name, value))));
        info.number(5, seconds);
        return new ProtoMessage().message(START_FIELD, info).toBytes();
    }

    /** {@code HParamsPluginData} of the end. */
    static byte[] end(double seconds) {
        var info = new ProtoMessage().integer(1, SUCCESS).number(2, seconds);
        return new ProtoMessage().message(END_FIELD, info).toBytes();
    }

    /** A {@code google.protobuf.Value}. */
    private static ProtoMessage value(String name, Object value) {
        if (value instanceof Number number) {
            return new ProtoMessage().number(2, number.doubleValue());
        }
        if (value instanceof Boolean bool) {
            return new ProtoMessage().integer(4, bool ? 1 : 0);
        }
        if (value == null) {
            throw new IllegalArgumentException("hyperParameters: expected a number, a boolean or a"
                    + " text for \"" + name + "\", got null.");
        }
        return new ProtoMessage().text(3, value.toString());
    }

    /** The values of a message of the beginning; null of another. */
    static Map<String, Object> read(ProtoFields data) {
        if (!data.has(START_FIELD)) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (ProtoFields entry : data.message(START_FIELD).messages(1)) {
            ProtoFields value = entry.message(2);
            values.put(entry.text(1), value.has(2) ? (Object) value.number(2)
                    : value.has(4) ? (Object) (value.integer(4) != 0) : value.text(3));
        }
        return new TreeMap<>(values);
    }
}
