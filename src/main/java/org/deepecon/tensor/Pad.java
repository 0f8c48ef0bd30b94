package org.deepecon.tensor;

/**
 * Zeros at both ends of an axis.
 *
 * @param axis to lengthen
 * @param before how many in front
 * @param after how many behind
 */
record Pad(int axis, int before, int after) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        Shape shape = inputs[0].shape();
        return shape.with(axis, before + shape.dim(axis) + after);
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        int[] strides = output.shape().strides();
        Step clear = backend.fill(0, output);
        Step copy = backend.copy(new Region(inputs[0].shape().dims(), 0,
                inputs[0].shape().strides(), before * strides[axis], strides), inputs[0], output);
        return () -> {
            clear.run();
            copy.run();
        };
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        int length = result.inputs()[0].shape().dim(axis);
        return new Tensor[] {upstream.slice(axis, before, before + length)};
    }
}
