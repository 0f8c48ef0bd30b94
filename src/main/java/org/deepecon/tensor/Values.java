package org.deepecon.tensor;

/** Copies of a tensor's numbers in Java arrays. */
final class Values {
    private Values() {
    }

    static double[] doubles(View view) {
        double[] values = new double[view.shape().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = view.storage().get(view.offset() + i);
        }
        return values;
    }

    static float[] floats(View view) {
        float[] values = new float[view.shape().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) view.storage().get(view.offset() + i);
        }
        return values;
    }

    static double[][] rows(View view) {
        if (view.shape().rank() != 2) {
            throw new ShapeException("toRows(): expected a matrix (rows, columns), got shape "
                    + view.shape() + ".");
        }
        double[][] rows = new double[view.shape().dim(0)][view.shape().dim(1)];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = view.storage().get(view.offset() + i * rows[i].length + j);
            }
        }
        return rows;
    }
}
