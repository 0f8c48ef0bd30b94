package org.deepecon.tensor.f32.kernel;

/** Makes numbers between 0 and 1 of random bits. */
final class UnitInterval {
    private UnitInterval() {
    }

    /** In [0, 1), a multiple of 2⁻²⁴. */
    static float withZero(long bits) {
        return (bits >>> 40) * 0x1p-24f;
    }

    /** In (0, 1], of 31 bits; never 0, so that its logarithm is finite. */
    static float withOne(long bits) {
        return ((bits >>> 33) + 1) * 0x1p-31f;
    }
}
