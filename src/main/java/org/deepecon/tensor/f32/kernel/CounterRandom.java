package org.deepecon.tensor.f32.kernel;

/**
 * Random numbers by place: the SplitMix64 sequence that starts at the mixed key.
 *
 * <p>Source: Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators".
 */
final class CounterRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Keeps normal numbers apart from even ones of the same key. */
    private static final long NORMAL = 0xD1B54A32D192ED03L;
    private static final float TWO_PI = 2 * (float) Math.PI;

    private CounterRandom() {
    }

    static void uniform(long key, long counter, float[] out, int oo, int n) {
        long start = mix(key);
        for (int i = 0; i < n; i++) {
            out[oo + i] = UnitInterval.withZero(mix(start + (counter + i) * GOLDEN));
        }
    }

    static void normal(long key, long counter, float[] out, int oo, int n) {
        long start = mix(key ^ NORMAL);
        for (int i = 0; i < n; i++) {
            long place = start + 2 * (counter + i) * GOLDEN;
            out[oo + i] = normal(mix(place), mix(place + GOLDEN));
        }
    }

    private static float normal(long radius, long angle) {
        float log = Logarithm.log(UnitInterval.withOne(radius));
        return (float) Math.sqrt(-2f * log)
                * Trigonometry.cos(TWO_PI * UnitInterval.withZero(angle));
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
