package org.deepecon.tensor;

import java.util.Arrays;

/** The index of the first maximum along the last axis. */
record ArgMax() implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        int[] dims = inputs[0].shape().dims();
        if (inputs[0].rank() == 0 || inputs[0].shape().dim(-1) == 0) {
            throw new ShapeException("argMax: expected at least one number along the last axis,"
                    + " got shape " + inputs[0].shape() + ".");
        }
        return Shape.of(Arrays.copyOf(dims, dims.length - 1));
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.argMax(Gather.matrix(inputs[0], output.shape().size()), output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[1];
    }
}
