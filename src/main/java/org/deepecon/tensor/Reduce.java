package org.deepecon.tensor;

import java.util.Arrays;

/**
 * Sum, maximum or minimum along neighbouring axes, which keep length 1.
 *
 * @param kind of reduction
 * @param from the first axis
 * @param to behind the last axis
 */
record Reduce(Reduction kind, int from, int to) implements Op {

    static Tensor of(Reduction kind, Tensor x, int... axes) {
        boolean[] gone = marked(x.shape(), axes);
        int[] left = new int[x.rank()];
        int rank = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                left[rank++] = x.shape().dim(i);
            }
        }
        return along(kind, x, gone).reshape(Shape.of(Arrays.copyOf(left, rank)));
    }

    static Tensor keepDims(Reduction kind, Tensor x, int... axes) {
        return along(kind, x, marked(x.shape(), axes));
    }

    private static boolean[] marked(Shape shape, int... axes) {
        boolean[] marked = new boolean[shape.rank()];
        Arrays.fill(marked, axes.length == 0);
        for (int axis : axes) {
            marked[shape.axis(axis)] = true;
        }
        return marked;
    }

    private static Tensor along(Reduction kind, Tensor x, boolean... gone) {
        Tensor result = x;
        int to = gone.length;
        while (to > 0) {
            int from = to;
            while (from > 0 && gone[from - 1]) {
                from--;
            }
            if (from < to && x.shape().size(from, to) != 1) {
                result = Tensor.apply(new Reduce(kind, from, to), result);
            }
            to = Math.min(from, to - 1);
        }
        return result;
    }

    /** The sum over all that broadcasting from {@code target} repeated. */
    static Tensor to(Tensor x, Shape target) {
        if (x.shape().equals(target)) {
            return x;
        }
        int extra = x.rank() - target.rank();
        boolean[] gone = new boolean[x.rank()];
        for (int i = 0; i < gone.length; i++) {
            gone[i] = i < extra || target.dim(i - extra) == 1;
        }
        return along(Reduction.SUM, x, gone).reshape(target);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        Shape shape = inputs[0].shape();
        for (int i = from; i < to; i++) {
            shape = shape.with(i, 1);
        }
        if (kind != Reduction.SUM && inputs[0].shape().size(from, to) == 0) {
            throw new ShapeException(kind + " of no numbers: shape " + inputs[0].shape()
                    + " is empty along axis " + from + ".");
        }
        return shape;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        Shape shape = inputs[0].shape();
        int outer = shape.size(0, from);
        int inner = shape.size(to, shape.rank());
        return backend.reduce(kind, inputs[0].as(Shape.of(outer, shape.size(from, to), inner)),
                output.as(Shape.of(outer, inner)));
    }

    /** At a tie, equal parts of the derivative of a maximum go to each, as in Keras. */
    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor x = result.inputs()[0];
        if (kind == Reduction.SUM) {
            return new Tensor[] {upstream.broadcastTo(x.shape())};
        }
        Tensor chosen = x.equalTo(result);
        Tensor count = Tensor.apply(new Reduce(Reduction.SUM, from, to), chosen);
        return new Tensor[] {chosen.times(upstream.div(count))};
    }
}
