package org.deepecon.tensor;

/**
 * Rows added to the rows of a table of zeros, by number: the derivative of {@link Gather}.
 *
 * @param table its shape
 */
record ScatterAdd(Shape table) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        return table;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.scatterAdd(Gather.matrix(inputs[0], inputs[1].shape().size()), inputs[1],
                Gather.matrix(output, table.dim(0)));
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {upstream.gather(result.inputs()[1]), null};
    }
}
