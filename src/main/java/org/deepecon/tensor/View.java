package org.deepecon.tensor;

/**
 * Where a tensor's numbers lie: contiguous, last axis fastest.
 *
 * @param storage that holds them
 * @param offset of the first
 * @param shape how to read them
 */
public record View(Storage storage, int offset, Shape shape) {
    /**
     * The same numbers in another shape.
     *
     * @param other of the same size
     * @return the view
     */
    public View as(Shape other) {
        return new View(storage, offset, other);
    }
}
