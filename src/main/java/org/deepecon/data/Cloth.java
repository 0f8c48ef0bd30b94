package org.deepecon.data;

/**
 * Cloth of one brightness, plain or with stripes.
 *
 * @param brightness 0 to 1
 * @param depth how much darker a stripe is at its darkest, 0 to 1 of the brightness
 * @param across waves for each pixel to the right
 * @param down waves for each pixel downward
 * @param phase of the waves in radians
 */
record Cloth(double brightness, double depth, double across, double down, double phase) {

    static Cloth byChance(NumpyLegacyRandom random) {
        double brightness = random.uniform(0.4, 1);
        double depth = random.nextDouble() < 0.5 ? 0 : random.uniform(0.2, 0.6);
        double frequency = random.uniform(0.08, 0.25);
        double angle = random.uniform(0, Math.PI);
        return new Cloth(brightness, depth, frequency * Math.cos(angle),
                frequency * Math.sin(angle), random.uniform(0, 2 * Math.PI));
    }

    /** How bright it is at a pixel. */
    double shade(int x, int y) {
        double wave = Math.sin(2 * Math.PI * (across * x + down * y) + phase);
        return brightness * (1 - depth * (1 + wave) / 2);
    }
}
