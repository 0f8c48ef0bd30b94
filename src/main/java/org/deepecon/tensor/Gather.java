package org.deepecon.tensor;

import java.util.Arrays;

/** Rows of a table by number. */
record Gather() implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        int[] table = inputs[0].shape().dims();
        int[] indices = inputs[1].shape().dims();
        int[] dims = Arrays.copyOf(indices, indices.length + table.length - 1);
        System.arraycopy(table, 1, dims, indices.length, table.length - 1);
        return Shape.of(dims);
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.gather(matrix(inputs[0], inputs[0].shape().dim(0)), inputs[1],
                matrix(output, inputs[1].shape().size()));
    }

    static View matrix(View view, int rows) {
        return view.as(Shape.of(rows, rows == 0 ? 0 : view.shape().size() / rows));
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Shape table = result.inputs()[0].shape();
        return new Tensor[] {
            Tensor.apply(new ScatterAdd(table), upstream, result.inputs()[1]), null};
    }
}
