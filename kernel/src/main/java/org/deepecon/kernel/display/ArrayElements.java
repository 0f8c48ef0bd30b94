package org.deepecon.kernel.display;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.stream.IntStream;

/** The elements of any array, boxed one at a time. */
final class ArrayElements implements Iterable<Object> {
    private final Object array;
    private final int from;

    ArrayElements(Object array) {
        this(array, 0);
    }

    private ArrayElements(Object array, int from) {
        this.array = array;
        this.from = from;
    }

    ArrayElements from(int index) {
        return new ArrayElements(array, index);
    }

    @Override
    public Iterator<Object> iterator() {
        return IntStream.range(from, Array.getLength(array))
                .mapToObj(index -> Array.get(array, index))
                .iterator();
    }
}
