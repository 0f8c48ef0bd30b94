package org.deepecon.nn;

import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Transparent;

/**
 * Activations that make a distribution of an axis. The largest number is subtracted first, which
 * changes nothing but keeps eˣ finite.
 */
final class Softmaxes {
    /**
     * Says that a value, the first input, is the softmax of the second along an axis, so that a
     * loss can start from the latter.
     */
    private record SoftmaxOf(int axis) implements Transparent {
        @Override
        public Tensor[] gradient(Expression result, Tensor upstream) {
            return new Tensor[] {upstream, null};
        }
    }

    private Softmaxes() {
    }

    static Tensor softmax(Tensor x, int axis) {
        Tensor powers = shifted(x, axis).exp();
        return Tensor.apply(new SoftmaxOf(x.shape().axis(axis)),
                powers.div(powers.sumKeepDims(axis)), x);
    }

    static boolean isSoftmax(Expression output) {
        return output.op() instanceof SoftmaxOf of && of.axis() == output.rank() - 1;
    }

    static Tensor logSoftmax(Tensor x, int axis) {
        Tensor shifted = shifted(x, axis);
        return shifted.minus(shifted.exp().sumKeepDims(axis).log());
    }

    private static Tensor shifted(Tensor x, int axis) {
        return x.minus(x.stopGradient().maxKeepDims(axis));
    }

    /**
     * The point of the simplex nearest to x: max(x − τ, 0), with τ such that the sum is 1. A
     * number belongs to the support if 1 + k·x exceeds the sum of the k numbers not below it.
     * Compares all pairs, O(n²), since no operation sorts. Source: Martins and Astudillo 2016,
     * algorithm 1.
     */
    static Tensor sparsemax(Tensor x, int axis) {
        int last = x.rank() - 1;
        int[] order = swapped(x.rank(), x.shape().axis(axis), last);
        Tensor rows = x.transpose(order);
        Tensor support = support(rows.stopGradient());
        Tensor tau = rows.times(support).sumKeepDims(last).minus(1)
                .div(support.sumKeepDims(last));
        return rows.minus(tau).relu().transpose(order);
    }

    private static Tensor support(Tensor rows) {
        Shape shape = rows.shape();
        Tensor all = rows.expandDims(shape.rank() - 1);
        Tensor above = all.greaterEqual(rows.expandDims(-1));
        Tensor sum = above.times(all).sum(-1);
        return above.sum(-1).times(rows).plus(1).greater(sum);
    }

    private static int[] swapped(int rank, int a, int b) {
        int[] order = new int[rank];
        for (int i = 0; i < rank; i++) {
            order[i] = i == a ? b : i == b ? a : i;
        }
        return order;
    }
}
