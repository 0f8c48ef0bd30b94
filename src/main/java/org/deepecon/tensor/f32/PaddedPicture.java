package org.deepecon.tensor.f32;

import org.deepecon.tensor.View;

/** One picture at a time with zeros around it, copied unless there are none; for one thread. */
final class PaddedPicture {
    private final float[] in;
    private final int offset;
    private final int height;
    private final int row;
    private final int paddedRow;
    private final int corner;
    private final float[] padded;

    /** The zeros: above, below, on the left and on the right. */
    PaddedPicture(View pictures, int top, int bottom, int left, int right) {
        int channels = pictures.shape().dim(3);
        this.in = ArrayStorage.array(pictures);
        this.offset = pictures.offset();
        this.height = pictures.shape().dim(1);
        this.row = pictures.shape().dim(2) * channels;
        this.paddedRow = row + (left + right) * channels;
        this.corner = top * paddedRow + left * channels;
        this.padded = top + bottom + left + right == 0 ? null
                : new float[(top + height + bottom) * paddedRow];
    }

    /** Makes a picture the current one: {@link #array} holds it from here. */
    int load(int picture) {
        int at = offset + picture * height * row;
        if (padded == null) {
            return at;
        }
        for (int i = 0; i < height; i++) {
            System.arraycopy(in, at + i * row, padded, corner + i * paddedRow, row);
        }
        return 0;
    }

    float[] array() {
        return padded == null ? in : padded;
    }
}
