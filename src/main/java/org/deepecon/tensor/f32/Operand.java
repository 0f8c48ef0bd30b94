package org.deepecon.tensor.f32;

/** Where a block's numbers of one value lie. */
final class Operand {
    final float[] array;
    private final int base;
    private final int step;
    private final int period;

    private Operand(float[] array, int base, int step, int period) {
        this.array = array;
        this.base = base;
        this.step = step;
        this.period = period;
    }

    /** Numbers of the whole: block {@code start} lies at {@code base + start}. */
    static Operand whole(float[] array, int base) {
        return new Operand(array, base, 1, 0);
    }

    /** The same place for each block. */
    static Operand fixed(float[] array) {
        return new Operand(array, 0, 0, 0);
    }

    /** A long row again and again. */
    static Operand row(float[] array, int base, int period) {
        return new Operand(array, base, 1, period);
    }

    int at(int start) {
        return base + (period == 0 ? start * step : start % period);
    }
}
