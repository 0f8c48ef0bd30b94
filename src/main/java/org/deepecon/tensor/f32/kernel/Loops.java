package org.deepecon.tensor.f32.kernel;

import java.util.Arrays;

/** Plain loops that belong to no family. */
final class Loops {
    private static final int SIDE = 64;

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

    /** By strips of eight rows, {@link #SIDE} columns at a time: what is written fits L1. */
    static void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        int whole = rows & -8;
        for (int j = 0; j < columns; j += SIDE) {
            int width = Math.min(SIDE, columns - j);
            for (int i = 0; i < whole; i += 8) {
                strip(a, ao + i * aRow + j, aRow, out, oo + j * outRow + i, outRow, width);
            }
            for (int i = whole; i < rows; i++) {
                row(a, ao + i * aRow + j, out, oo + j * outRow + i, outRow, width);
            }
        }
    }

    private static void strip(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int columns) {
        int a2 = ao + 2 * aRow;
        int a4 = a2 + 2 * aRow;
        int a6 = a4 + 2 * aRow;
        for (int j = 0; j < columns; j++) {
            int to = oo + j * outRow;
            out[to] = a[ao + j];
            out[to + 1] = a[ao + aRow + j];
            out[to + 2] = a[a2 + j];
            out[to + 3] = a[a2 + aRow + j];
            out[to + 4] = a[a4 + j];
            out[to + 5] = a[a4 + aRow + j];
            out[to + 6] = a[a6 + j];
            out[to + 7] = a[a6 + aRow + j];
        }
    }

    private static void row(float[] a, int ao, float[] out, int oo, int outRow, int columns) {
        for (int j = 0; j < columns; j++) {
            out[oo + j * outRow] = a[ao + j];
        }
    }
}
