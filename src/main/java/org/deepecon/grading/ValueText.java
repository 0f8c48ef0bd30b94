package org.deepecon.grading;

import java.util.List;
import java.util.stream.Collectors;
import org.deepecon.kernel.notebook.child.Value;

/** A value in one short line. */
final class ValueText {
    private static final int MAX_ITEMS = 8;
    private static final int MAX_CHARS = 200;

    private ValueText() {
    }

    static String of(Value value) {
        String text = text(value);
        return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS - 1) + "…";
    }

    private static String text(Value value) {
        if (value instanceof Value.Null) {
            return "null";
        } else if (value instanceof Value.Bool truth) {
            return String.valueOf(truth.value());
        } else if (value instanceof Value.Whole whole) {
            return whole.value().toString();
        } else if (value instanceof Value.Real real) {
            return String.valueOf(real.value());
        } else if (value instanceof Value.Decimal decimal) {
            return decimal.value().toString();
        }
        return larger(value);
    }

    private static String larger(Value value) {
        if (value instanceof Value.Text text) {
            return "\"" + text.value() + "\"";
        } else if (value instanceof Value.Sequence sequence) {
            return list(sequence.items(), sequence.size());
        } else if (value instanceof Value.Mapping mapping) {
            return mapping.entries().stream().limit(MAX_ITEMS)
                    .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Value.Fields fields) {
            return fields.fields().entrySet().stream().limit(MAX_ITEMS)
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", ", simpleName(value) + "[", "]"));
        }
        return ((Value.Other) value).text();
    }

    private static String list(List<Value> items, int size) {
        String end = size > MAX_ITEMS ? ", … " + size + " in all]" : "]";
        return items.stream().limit(MAX_ITEMS).map(ValueText::text)
                .collect(Collectors.joining(", ", "[", end));
    }

    /** What kind of thing it is, for "expected a number, got …". */
    static String kind(Value value) {
        return value instanceof Value.Null ? "null" : simpleName(value) + " " + of(value);
    }

    private static String simpleName(Value value) {
        String type = value.type();
        return switch (type) {
            case "[D" -> "double[]";
            case "[I" -> "int[]";
            case "[F" -> "float[]";
            case "[[D" -> "double[][]";
            default -> type.substring(
                    Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        };
    }
}
