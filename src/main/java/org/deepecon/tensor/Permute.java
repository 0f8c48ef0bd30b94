package org.deepecon.tensor;

import java.util.List;

/**
 * The axes in another order.
 *
 * @param order for each axis of the result, the axis of the input
 */
record Permute(List<Integer> order) implements Op {

    static Tensor of(Tensor x, int... axes) {
        Integer[] order = new Integer[x.rank()];
        boolean[] seen = new boolean[x.rank()];
        for (int i = 0; i < order.length; i++) {
            order[i] = axes.length == 0 ? order.length - 1 - i
                    : i < axes.length ? x.shape().axis(axes[i]) : 0;
            seen[order[i]] = true;
        }
        for (boolean each : seen) {
            if (!each || axes.length != 0 && axes.length != x.rank()) {
                throw new ShapeException("transpose: expected each of the " + x.rank()
                        + " axes of " + x.shape() + " once, got "
                        + java.util.Arrays.toString(axes) + ".");
            }
        }
        return Tensor.apply(new Permute(List.of(order)), x);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        return Shape.of(order.stream().mapToInt(inputs[0].shape()::dim).toArray());
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        int[] strides = inputs[0].shape().strides();
        return backend.copy(new Region(output.shape().dims(), 0,
                order.stream().mapToInt(i -> strides[i]).toArray(), 0,
                output.shape().strides()), inputs[0], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        int[] back = new int[order.size()];
        for (int i = 0; i < back.length; i++) {
            back[order.get(i)] = i;
        }
        return new Tensor[] {upstream.transpose(back)};
    }
}
