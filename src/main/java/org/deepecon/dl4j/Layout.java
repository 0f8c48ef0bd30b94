package org.deepecon.dl4j;

import org.deepecon.tensor.Tensor;

/** How a weight here lies in DL4J. */
enum Layout {
    /** The same. */
    SAME,
    /** A vector is a matrix of one row. */
    ROW,
    /** (rows, columns, in, out) is (out, in, rows, columns). */
    CONVOLUTION,
    /** Blocks i, f, c, o of the last axis are c, f, o, i. */
    LSTM_GATES,
    /** The same for a vector. */
    LSTM_BIAS;

    private static final int[] TO = {2, 1, 3, 0};
    private static final int[] FROM = {3, 1, 0, 2};

    Tensor to(Tensor weight) {
        return switch (this) {
            case SAME -> weight;
            case ROW -> weight.reshape(1, weight.size());
            case CONVOLUTION -> weight.transpose(3, 2, 0, 1);
            case LSTM_GATES -> blocks(weight, TO);
            case LSTM_BIAS -> blocks(weight, TO).reshape(1, weight.size());
        };
    }

    Tensor from(Tensor weight) {
        return switch (this) {
            case SAME -> weight;
            case ROW -> weight.reshape(weight.size());
            case CONVOLUTION -> weight.transpose(2, 3, 1, 0);
            case LSTM_GATES -> blocks(weight, FROM);
            case LSTM_BIAS -> blocks(weight.reshape(weight.size()), FROM);
        };
    }

    private static Tensor blocks(Tensor weight, int... order) {
        int axis = weight.rank() - 1;
        int units = weight.shape().dim(axis) / order.length;
        Tensor[] parts = new Tensor[order.length];
        for (int i = 0; i < order.length; i++) {
            parts[i] = weight.slice(axis, order[i] * units, (order[i] + 1) * units);
        }
        return Tensor.concat(axis, parts);
    }
}
