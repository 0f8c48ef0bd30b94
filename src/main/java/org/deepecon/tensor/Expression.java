package org.deepecon.tensor;

/** The result of an operation that is still to be run: a node of a traced graph. */
public final class Expression extends Tensor {
    private final Op op;
    private final Tensor[] inputs;

    Expression(Op op, Shape shape, DType dtype, Tensor... inputs) {
        super(shape, dtype);
        this.op = op;
        this.inputs = inputs;
    }

    /**
     * What is done.
     *
     * @return the operation
     */
    public Op op() {
        return op;
    }

    /**
     * With what.
     *
     * @return the operands
     */
    public Tensor[] inputs() {
        return inputs;
    }

    @Override
    public boolean isSymbolic() {
        return true;
    }
}
