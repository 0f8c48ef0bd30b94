package org.deepecon.kernel.display;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The text being written: knows when it is full, too deep, or inside itself. */
final class TextSink {
    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    TextSink(Limits limits) {
        this.limits = limits;
    }

    String text() {
        return text.toString();
    }

    void add(CharSequence more) {
        text.append(more);
    }

    boolean full() {
        return text.length() > limits.characters();
    }

    /** Goes one level down; false where the value contains itself or the nesting is too deep. */
    boolean enter(Object value) {
        return open.size() < limits.depth() && open.add(value);
    }

    void leave(Object value) {
        open.remove(value);
    }

    /** Writes elements between brackets; too many are cut in the middle and counted. */
    void list(char begin, char end, int size, Iterable<?> items, BiConsumer<Object, TextSink> one) {
        boolean cut = size > limits.elements();
        text.append(begin);
        boolean reachesEnd = write(items, size, cut, one);
        text.append(end);
        if (cut || !reachesEnd) {
            text.append(" (").append(size).append(" elements)");
        }
    }

    /** False if the text was full before the last element. */
    private boolean write(
            Iterable<?> items, int size, boolean cut, BiConsumer<Object, TextSink> one) {
        int index = 0;
        for (Object item : cut ? head(items) : items) {
            if (full()) {
                text.append(", …");
                return false;
            }
            separate(index++);
            one.accept(item, this);
        }
        if (cut) {
            text.append(", … ").append(size - 2 * limits.edge()).append(" more …");
            tail(items, size).forEach(item -> {
                text.append(", ");
                one.accept(item, this);
            });
        }
        return true;
    }

    private void separate(int index) {
        if (index > 0) {
            text.append(", ");
        }
    }

    private Iterable<?> head(Iterable<?> items) {
        return () -> new EdgeIterator(items.iterator(), 0, limits.edge());
    }

    private Iterable<?> tail(Iterable<?> items, int size) {
        int from = size - limits.edge();
        if (items instanceof ArrayElements array) {
            return array.from(from);
        }
        if (items instanceof List<?> list && items instanceof java.util.RandomAccess) {
            return list.subList(from, size);
        }
        return () -> new EdgeIterator(items.iterator(), from, size);
    }
}
