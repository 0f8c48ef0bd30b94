package org.deepecon.tensor;

/**
 * Tensors one behind the other.
 *
 * @param axis along which
 */
record Concat(int axis) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        Shape first = inputs[0].shape();
        int length = 0;
        for (Tensor input : inputs) {
            if (input.rank() != first.rank()
                    || !input.shape().with(axis, first.dim(axis)).equals(first)) {
                throw new ShapeException("concat: expected shapes equal but for axis " + axis
                        + ", got " + first + " and " + input.shape() + ".");
            }
            length += input.shape().dim(axis);
        }
        return first.with(axis, length);
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        Step[] copies = new Step[inputs.length];
        int[] strides = output.shape().strides();
        int at = 0;
        for (int i = 0; i < copies.length; i++) {
            Shape part = inputs[i].shape();
            copies[i] = backend.copy(new Region(part.dims(), 0, part.strides(),
                    at * strides[axis], strides), inputs[i], output);
            at += part.dim(axis);
        }
        return () -> {
            for (Step copy : copies) {
                copy.run();
            }
        };
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor[] gradients = new Tensor[result.inputs().length];
        int at = 0;
        for (int i = 0; i < gradients.length; i++) {
            int length = result.inputs()[i].shape().dim(axis);
            gradients[i] = upstream.slice(axis, at, at + length);
            at += length;
        }
        return gradients;
    }
}
