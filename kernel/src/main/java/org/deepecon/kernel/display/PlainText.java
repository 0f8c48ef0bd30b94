package org.deepecon.kernel.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The plain text of a value.
 *
 * <ul>
 * <li>Strings and characters are bare, as {@code println} shows them. Numbers are as Java writes
 * them ({@code 2.5}, {@code 1.0E7}, {@code NaN}), which Python's {@code float()} reads too.
 * <li>Arrays look like lists, nested ones too; what is too long is cut in the middle, with its
 * size.
 * <li>Streams, iterators, readers and input streams are named and never touched.
 * <li>Objects without a {@code toString()} of their own show their short class name, and their
 * fields if a cell declared the class.
 * </ul>
 */
public final class PlainText {
    private final Limits limits;
    private final boolean fields;

    /**
     * A formatter.
     *
     * @param limits how much to show
     */
    public PlainText(Limits limits) {
        this(limits, true);
    }

    private PlainText(Limits limits, boolean fields) {
        this.limits = limits;
        this.fields = fields;
    }

    /** The formatter for fields: it does not follow fields of fields, since objects have cycles. */
    PlainText inner() {
        return new PlainText(limits, false);
    }

    boolean followsFields() {
        return fields;
    }

    /**
     * The text of a value, with at most a few characters more than the limit.
     *
     * @param value any value, also null
     * @return its text; what a {@code toString()} throws is thrown on
     */
    public String of(Object value) {
        TextSink sink = new TextSink(limits);
        write(value, sink);
        return limits.cut(TypeNames.clean(sink.text()));
    }

    private void write(Object value, TextSink sink) {
        if (value == null) {
            sink.add("null");
        } else if (value instanceof CharSequence text) {
            sink.add(text);
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Enum) {
            sink.add(value.toString());
        } else if (isContainer(value)) {
            writeNested(value, sink);
        } else {
            sink.add(ObjectText.of(value, this));
        }
    }

    private static boolean isContainer(Object value) {
        return value.getClass().isArray()
                || value instanceof Optional
                || isPlain(value, Collection.class)
                || isPlain(value, Map.class)
                || isPlain(value, Map.Entry.class);
    }

    /** A collection of the JDK, or one that inherits its text: never somebody's own toString(). */
    private static boolean isPlain(Object value, Class<?> type) {
        return type.isInstance(value) && Members.textComesFromJdk(value.getClass());
    }

    private void writeNested(Object value, TextSink sink) {
        if (!sink.enter(value)) {
            sink.add("…");
            return;
        }
        if (value.getClass().isArray()) {
            sink.list('[', ']', Array.getLength(value), new ArrayElements(value), this::write);
        } else if (value instanceof Collection<?> items) {
            sink.list('[', ']', items.size(), items, this::write);
        } else if (value instanceof Map<?, ?> map) {
            sink.list('{', '}', map.size(), map.entrySet(), this::write);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            writeEntry(entry, sink);
        } else {
            writeOptional((Optional<?>) value, sink);
        }
        sink.leave(value);
    }

    private void writeEntry(Map.Entry<?, ?> entry, TextSink sink) {
        write(entry.getKey(), sink);
        sink.add("=");
        write(entry.getValue(), sink);
    }

    private void writeOptional(Optional<?> optional, TextSink sink) {
        if (optional.isEmpty()) {
            sink.add("Optional.empty");
            return;
        }
        sink.add("Optional[");
        write(optional.get(), sink);
        sink.add("]");
    }
}
