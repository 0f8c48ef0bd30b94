package org.deepecon.data;

import java.util.Random;

/**
 * Invented borrowers and savers, and who of them defaults. Feature 0 is net debt (below 0: a saver),
 * feature 1 a surprise in the interest rate, both standard normal. Debtors fall when rates rise,
 * savers when they fall, so that the two features say little one by one: the probability is
 * {@code σ(−0.5 + 0.5 a + 2 a b)}, whose product no straight border can follow.
 *
 * <pre>{@code
 * LabeledPoints train = CreditDefaults.sample(1_000, 8);
 * }</pre>
 */
public final class CreditDefaults {
    private CreditDefaults() {
    }

    /**
     * Draws people, with the random numbers of {@link Random}: a, b and the default of each.
     *
     * @param count how many
     * @param seed the same seed gives the same people
     * @return features a and b; label 1 for a default
     */
    public static LabeledPoints sample(int count, long seed) {
        var random = new Random(seed);
        var x = new double[count][2];
        var label = new int[count];
        for (int i = 0; i < count; i++) {
            x[i][0] = random.nextGaussian();
            x[i][1] = random.nextGaussian();
            label[i] = random.nextDouble() < probability(x[i][0], x[i][1]) ? 1 : 0;
        }
        return new LabeledPoints(x, label);
    }

    /**
     * The truth behind the sample, which no model can beat on average.
     *
     * @param debt net debt in standard deviations; below 0 for a saver
     * @param surprise of the interest rate, in standard deviations
     * @return probability of a default
     */
    public static double probability(double debt, double surprise) {
        return 1 / (1 + Math.exp(-(-0.5 + 0.5 * debt + 2 * debt * surprise)));
    }
}
