package org.deepecon.tensor.f32.kernel;

/** Loops of operations that processors know; the compiler makes most of them vector code. */
final class ArithmeticLoops {
    private ArithmeticLoops() {
    }

    static void negate(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = -a[ao + i];
        }
    }

    static void abs(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Math.abs(a[ao + i]);
        }
    }

    static void sign(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Math.signum(a[ao + i]);
        }
    }

    static void square(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = a[ao + i] * a[ao + i];
        }
    }

    static void sqrt(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = (float) Math.sqrt(a[ao + i]);
        }
    }

    static void reciprocal(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = 1f / a[ao + i];
        }
    }

    static void relu(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Math.max(a[ao + i], 0f);
        }
    }

    static void floor(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = (float) Math.floor(a[ao + i]);
        }
    }
}
