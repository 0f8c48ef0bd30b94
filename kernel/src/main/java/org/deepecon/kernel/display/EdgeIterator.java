package org.deepecon.kernel.display;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The elements {@code from} to {@code to} of another iterator. */
final class EdgeIterator implements Iterator<Object> {
    private final Iterator<?> all;
    private int left;

    EdgeIterator(Iterator<?> all, int from, int to) {
        this.all = all;
        for (int i = 0; i < from && all.hasNext(); i++) {
            all.next();
        }
        left = to - from;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && all.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return all.next();
    }
}
