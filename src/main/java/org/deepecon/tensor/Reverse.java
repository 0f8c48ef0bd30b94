package org.deepecon.tensor;

/**
 * The other way round along one axis.
 *
 * @param axis to reverse
 */
record Reverse(int axis) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        return inputs[0].shape();
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        int[] strides = output.shape().strides();
        int[] back = strides.clone();
        back[axis] = -back[axis];
        return backend.copy(new Region(output.shape().dims(),
                (output.shape().dim(axis) - 1) * strides[axis], back, 0, strides),
                inputs[0], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {upstream.reverse(axis)};
    }
}
