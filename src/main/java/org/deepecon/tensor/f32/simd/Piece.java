package org.deepecon.tensor.f32.simd;

/** What one thread does of a product, with its own memory to work in. */
interface Piece {
    /** Computes m rows and n columns of C; the offsets are those of the stretch. */
    void apply(float[] a, int ao, float[] b, int bo, float[] c, int co, int m, int n);
}
