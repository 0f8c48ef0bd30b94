package org.deepecon.tensor.f32;

import org.deepecon.tensor.View;

/** Row numbers held in a tensor. */
final class RowIndices {
    @FunctionalInterface
    interface RowAction {
        void on(int position, int row);
    }

    private final float[] indices;
    private final int offset;
    private final int count;
    private final int rows;
    private final int width;

    RowIndices(View table, View indices) {
        this.indices = ArrayStorage.array(indices);
        this.offset = indices.offset();
        this.count = indices.shape().size();
        this.rows = table.shape().dim(0);
        this.width = table.shape().dim(1);
    }

    int width() {
        return width;
    }

    void each(RowAction action) {
        for (int i = 0; i < count; i++) {
            float index = indices[offset + i];
            int row = (int) index;
            if (row != index || row < 0 || row >= rows) {
                throw new IndexOutOfBoundsException("gather: expected whole numbers from 0 to "
                        + (rows - 1) + ", got " + index + " at position " + i + ".");
            }
            action.on(i, row);
        }
    }
}
