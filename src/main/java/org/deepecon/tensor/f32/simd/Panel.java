package org.deepecon.tensor.f32.simd;

/** Copies some rows of B side by side, in the order in which a tile reads them. */
final class Panel {
    private Panel() {
    }

    /**
     * Copies k rows of n columns; what lies between n and {@code width} is left alone.
     *
     * @param width from one row of the panel to the next
     */
    static void copy(float[] b, int bo, int bRow, int bColumn, float[] panel, int width, int k,
            int n) {
        if (bColumn == 1) {
            for (int p = 0; p < k; p++) {
                System.arraycopy(b, bo + p * bRow, panel, p * width, n);
            }
        } else if (bRow == 1) {
            Transposition.apply(b, bo, bColumn, panel, 0, width, n, k);
        } else {
            copyNumbers(b, bo, bRow, bColumn, panel, width, k, n);
        }
    }

    private static void copyNumbers(float[] b, int bo, int bRow, int bColumn, float[] panel,
            int width, int k, int n) {
        for (int p = 0; p < k; p++) {
            for (int j = 0; j < n; j++) {
                panel[p * width + j] = b[bo + p * bRow + j * bColumn];
            }
        }
    }
}
