package org.deepecon.data;

/**
 * Pictures to learn from, and others to be judged by.
 *
 * @param name of the data set
 * @param train to learn from
 * @param test to be opened once
 */
public record ImageSet(String name, LabeledImages train, LabeledImages test) {
    /** Name and sizes of both parts. */
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%s: %s, and %,d more to test", name, train,
                test.count());
    }
}
