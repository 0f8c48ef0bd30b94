package org.deepecon.tensor;

/** An argument of a traced function: numbers that each run brings. */
public final class Placeholder extends Tensor {
    /**
     * An argument.
     *
     * @param shape of it
     * @param dtype of its numbers
     */
    public Placeholder(Shape shape, DType dtype) {
        super(shape, dtype);
    }

    @Override
    public boolean isSymbolic() {
        return true;
    }
}
