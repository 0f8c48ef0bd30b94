package org.deepecon.tensor;

import java.util.Locale;

/** A tensor as a student reads it: shape, type, and the first and last numbers of each axis. */
final class TensorText {
    private static final int EDGE = 3;
    private static final int MOST = 100;

    private final View view;
    private final boolean whole;
    private final StringBuilder text = new StringBuilder();

    private TensorText(View view) {
        this.view = view;
        this.whole = view.shape().size() <= MOST;
    }

    static String of(Tensor tensor) {
        View view = tensor.view();
        var writer = new TensorText(view);
        writer.axis(0, view.offset(), view.shape().strides());
        String kind = tensor instanceof Variable variable ? "Variable \"" + variable.name() + "\""
                : "Tensor";
        String gap = view.shape().rank() < 2 ? " " : "\n";
        return kind + " " + view.shape() + " " + tensor.dtype() + gap + writer.text;
    }

    private void axis(int axis, int offset, int[] strides) {
        if (axis == strides.length) {
            text.append(number(view.storage().get(offset)));
            return;
        }
        int length = view.shape().dim(axis);
        text.append('[');
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                separate(axis, strides.length);
            }
            if (!whole && i == EDGE && length > 2 * EDGE + 1) {
                text.append("…");
                i = length - EDGE - 1;
            } else {
                axis(axis + 1, offset + i * strides[axis], strides);
            }
        }
        text.append(']');
    }

    private void separate(int axis, int rank) {
        if (axis == rank - 1) {
            text.append(", ");
        } else {
            text.append(",\n").append(" ".repeat(axis + 1));
        }
    }

    private String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        if (view.storage().dtype() == DType.FLOAT64) {
            return Double.toString(value);
        }
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e7 ? trimmed(value) : Float.toString((float) value);
    }

    private static String trimmed(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value);
        return text.replaceFirst("0{1,5}$", "");
    }
}
