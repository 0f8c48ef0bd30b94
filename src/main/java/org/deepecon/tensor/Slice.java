package org.deepecon.tensor;

/**
 * A part along one axis.
 *
 * @param axis to cut
 * @param from the first index
 * @param to behind the last index
 */
record Slice(int axis, int from, int to) implements Section {
    @Override
    public Shape shape(Tensor... inputs) {
        Shape shape = inputs[0].shape();
        if (from < 0 || to < from || to > shape.dim(axis)) {
            throw new ShapeException("slice: expected a range inside 0 to " + shape.dim(axis)
                    + " on axis " + axis + " of " + shape + ", got " + from + " to " + to + ".");
        }
        return shape.with(axis, to - from);
    }

    @Override
    public int start(Shape input) {
        return input.size(0, axis) == 1 ? from * input.strides()[axis] : -1;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        int[] strides = inputs[0].shape().strides();
        return backend.copy(new Region(output.shape().dims(), from * strides[axis], strides, 0,
                output.shape().strides()), inputs[0], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        int length = result.inputs()[0].shape().dim(axis);
        return new Tensor[] {upstream.pad(axis, from, length - to)};
    }
}
