package org.deepecon.tensor.f32.kernel;

/** Loops of the functions written out in this package. */
final class TranscendentalLoops {
    private TranscendentalLoops() {
    }

    static void exp(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Exponential.exp(a[ao + i]);
        }
    }

    static void expm1(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Exponential.expm1(a[ao + i]);
        }
    }

    static void tanh(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Exponential.tanh(a[ao + i]);
        }
    }

    static void sigmoid(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Exponential.sigmoid(a[ao + i]);
        }
    }

    static void log(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Logarithm.log(a[ao + i]);
        }
    }

    static void log1p(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Logarithm.log1p(a[ao + i]);
        }
    }

    static void softplus(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Logarithm.softplus(a[ao + i]);
        }
    }

    static void sin(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Trigonometry.sin(a[ao + i]);
        }
    }

    static void cos(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = Trigonometry.cos(a[ao + i]);
        }
    }

    static void erf(float[] a, int ao, float[] out, int oo, int n) {
        for (int i = 0; i < n; i++) {
            out[oo + i] = ErrorFunction.erf(a[ao + i]);
        }
    }
}
