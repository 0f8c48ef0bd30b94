package org.deepecon.optim;

import java.util.function.Supplier;

/**
 * One of the rules by which a {@link Descent} moves, as in the lectures. Each coordinate moves by
 * itself, with memory of its own that begins at 0. Immutable.
 *
 * <p>A rule of your own: {@code new UpdateRule("half", 0.5, () -> slope -> -0.5 * slope)}.
 *
 * @param name for legends and messages
 * @param learningRate for messages
 * @param memory starts a coordinate's moves
 */
public record UpdateRule(String name, double learningRate, Supplier<Mover> memory) {
    /** What keeps divisors from 0 in the papers; it stands outside the root. Keras has 1e-7. */
    public static final double EPSILON = 1e-8;

    /** The moves of one coordinate. */
    @FunctionalInterface
    public interface Mover {
        /**
         * The next move.
         *
         * @param slope derivative along the coordinate, at the place of {@link #lookAhead}
         * @return what is to be added to the coordinate
         */
        double change(double slope);

        /**
         * Where the next slope is to be measured, seen from the coordinate.
         *
         * @return 0, where the coordinate is, unless overridden
         */
        default double lookAhead() {
            return 0;
        }
    }

    /**
     * {@code x ← x − rate · slope}. With a slope measured on a random part of the data this is
     * stochastic gradient descent.
     *
     * @param rate positive
     * @return the rule
     */
    public static UpdateRule gradientDescent(double rate) {
        return rule("Gradient descent", rate, () -> slope -> -rate * slope);
    }

    /**
     * {@code v ← μ v − rate · slope; x ← x + v}: a heavy ball. Source: Polyak 1964.
     *
     * @param rate positive
     * @param mu share of the last move that is repeated, from 0 to below 1
     * @return the rule
     */
    public static UpdateRule momentum(double rate, double mu) {
        new Setting("Momentum", "mu").fraction(mu);
        return rule("Momentum", rate, () -> new HeavyBall(rate, mu));
    }

    /**
     * Momentum that measures the slope where the momentum leads, at {@code x + μ v}: v is the move,
     * so ahead is plus. Source: Nesterov 1983; Sutskever et al. 2013, eq. 4.
     *
     * @param rate positive
     * @param mu share of the last move that is repeated, from 0 to below 1
     * @return the rule
     */
    public static UpdateRule nesterov(double rate, double mu) {
        new Setting("Nesterov", "mu").fraction(mu);
        return rule("Nesterov", rate, () -> new NesterovBall(rate, mu));
    }

    /**
     * {@code s ← s + slope²; x ← x − rate · slope / (√s + ε)}: steps shrink as slopes add up.
     * Source: Duchi et al. 2011.
     *
     * @param rate positive
     * @return the rule
     */
    public static UpdateRule adaGrad(double rate) {
        return rule("AdaGrad", rate, () -> new Scaled(rate, 1, 1));
    }

    /**
     * {@code s ← β s + (1 − β) slope²; x ← x − rate · slope / (√s + ε)}: AdaGrad that forgets.
     * Source: Hinton 2012, lecture 6e.
     *
     * @param rate positive
     * @param beta share of the mean square that is kept, from 0 to below 1
     * @return the rule
     */
    public static UpdateRule rmsProp(double rate, double beta) {
        new Setting("RMSProp", "beta").fraction(beta);
        return rule("RMSProp", rate, () -> new Scaled(rate, beta, 1 - beta));
    }

    /**
     * {@code m ← β₁ m + (1 − β₁) slope; v ← β₂ v + (1 − β₂) slope²;
     * x ← x − rate · m̂ / (√v̂ + ε)} with {@code m̂ = m / (1 − β₁ᵗ)} and {@code v̂ = v / (1 − β₂ᵗ)}
     * in step t from 1. The corrections belong to the step only: fed back into m and v they stall
     * it. Source: Kingma and Ba 2014, algorithm 1.
     *
     * @param rate positive
     * @param beta1 share of the mean slope that is kept, from 0 to below 1; usually 0.9
     * @param beta2 share of the mean square that is kept, from 0 to below 1; usually 0.999
     * @return the rule
     */
    public static UpdateRule adam(double rate, double beta1, double beta2) {
        new Setting("Adam", "beta1").fraction(beta1);
        new Setting("Adam", "beta2").fraction(beta2);
        return rule("Adam", rate, () -> new Adaptive(rate, beta1, beta2));
    }

    private static UpdateRule rule(String name, double rate, Supplier<Mover> memory) {
        return new UpdateRule(name, Require.positive(name, "learning rate", rate), memory);
    }

    private static class HeavyBall implements Mover {
        private final double rate;
        final double mu;
        double v;

        HeavyBall(double rate, double mu) {
            this.rate = rate;
            this.mu = mu;
        }

        @Override
        public double change(double slope) {
            v = mu * v - rate * slope;
            return v;
        }
    }

    private static final class NesterovBall extends HeavyBall {
        NesterovBall(double rate, double mu) {
            super(rate, mu);
        }

        @Override
        public double lookAhead() {
            return mu * v;
        }
    }

    private static final class Scaled implements Mover {
        private final double rate;
        private final double kept;
        private final double added;
        private double s;

        Scaled(double rate, double kept, double added) {
            this.rate = rate;
            this.kept = kept;
            this.added = added;
        }

        @Override
        public double change(double slope) {
            s = kept * s + added * slope * slope;
            return -rate * slope / (Math.sqrt(s) + EPSILON);
        }
    }

    private static final class Adaptive implements Mover {
        private final double rate;
        private final double beta1;
        private final double beta2;
        private double m;
        private double v;
        private int t;

        Adaptive(double rate, double beta1, double beta2) {
            this.rate = rate;
            this.beta1 = beta1;
            this.beta2 = beta2;
        }

        @Override
        public double change(double slope) {
            t++;
            m = beta1 * m + (1 - beta1) * slope;
            v = beta2 * v + (1 - beta2) * slope * slope;
            double mean = m / (1 - Math.pow(beta1, t));
            double square = v / (1 - Math.pow(beta2, t));
            return -rate * mean / (Math.sqrt(square) + EPSILON);
        }
    }
}
