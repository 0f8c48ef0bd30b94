package org.deepecon.tensor.f32.kernel;

import java.util.Arrays;

/** Plain loops that belong to no family. */
final class Loops {
    /** Side of the squares that a transposition goes by: two fit the L1 cache. */
    private static final int SIDE = 16;

    private Loops() {
    }

    static void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = c[co + i] != 0f ? a[ao + i] : b[bo + i];
        }
    }

    static void fill(float value, float[] out, int oo, int n) {
        Arrays.fill(out, oo, oo + n, value);
    }

    static void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        for (int i = 0; i < rows; i += SIDE) {
            for (int j = 0; j < columns; j += SIDE) {
                square(a, ao + i * aRow + j, aRow, out, oo + j * outRow + i, outRow,
                        Math.min(SIDE, rows - i), Math.min(SIDE, columns - j));
            }
        }
    }

    private static void square(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                out[oo + j * outRow + i] = a[ao + i * aRow + j];
            }
        }
    }
}
