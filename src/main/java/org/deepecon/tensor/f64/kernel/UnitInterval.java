package org.deepecon.tensor.f64.kernel;

/** Makes numbers between 0 and 1 of random bits. */
final class UnitInterval {
    private UnitInterval() {
    }

    /** In [0, 1), a multiple of 2⁻⁵³. */
    static double withZero(long bits) {
        return (bits >>> 11) * 0x1p-53;
    }

    /** In (0, 1], of 53 bits; never 0, so that its logarithm is finite. */
    static double withOne(long bits) {
        return ((bits >>> 11) + 1) * 0x1p-53;
    }
}
