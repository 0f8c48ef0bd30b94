/**
 * Gradient descent to read and to watch: plain loops on {@code double} functions that keep the path
 * they took.
 *
 * <pre>{@code
 * var path = GradientDescent.of(x -> 3 * x * x - 4 * x).learningRate(0.1).tolerance(1e-4).from(2);
 * path.x();       // 1.3334253508453249
 * path.steps();   // 16
 * }</pre>
 *
 * <p>Builders are immutable: every setting returns a changed copy, so one description can be run
 * with several learning rates. Nothing is random without a seed.
 *
 * <p>Letters in short bodies: {@code x} position, {@code f} objective, {@code m} number of
 * observations.
 *
 * <p>May import: {@code autodiff}, {@code tensor}.
 */
package org.deepecon.optim;
