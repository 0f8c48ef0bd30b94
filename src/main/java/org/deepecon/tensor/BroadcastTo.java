package org.deepecon.tensor;

/**
 * Repeats along axes of length 1 and new leading axes.
 *
 * @param target shape
 */
public record BroadcastTo(Shape target) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        if (!inputs[0].shape().broadcast(target).equals(target)) {
            throw new ShapeException("broadcastTo: " + inputs[0].shape()
                    + " cannot be repeated to " + target + ".");
        }
        return target;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.copy(new Region(target.dims(), 0, strides(inputs[0].shape(), target), 0,
                target.strides()), inputs[0], output);
    }

    /** Steps that read {@code from} as if it had the shape {@code to}; 0 where it repeats. */
    private static int[] strides(Shape from, Shape to) {
        int[] own = from.strides();
        int[] strides = new int[to.rank()];
        int extra = to.rank() - from.rank();
        for (int i = extra; i < strides.length; i++) {
            strides[i] = from.dim(i - extra) == 1 ? 0 : own[i - extra];
        }
        return strides;
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {upstream.sumTo(result.inputs()[0].shape())};
    }
}
