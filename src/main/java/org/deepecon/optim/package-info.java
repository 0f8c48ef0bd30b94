/**
 * Gradient descent: Keras's optimizers for networks, and demos to read and to watch.
 *
 * <p>{@link org.deepecon.optim.Optimizers} and {@link org.deepecon.optim.Schedules} have the names,
 * formulas and defaults of Keras 3. An optimizer is mutable: its settings are made before training
 * and it belongs to one model.
 *
 * <pre>{@code
 * adam(1e-3).beta1(0.95).clipNorm(1.0)
 * sgd(cosineDecay(0.1, 10_000)).momentum(0.9).nesterov(true)
 * }</pre>
 *
 * <p>The demos are plain loops on {@code double} functions that keep the path they took.
 *
 * <pre>{@code
 * var path = GradientDescent.of(x -> 3 * x * x - 4 * x).learningRate(0.1).tolerance(1e-4).from(2);
 * path.x();       // 1.3334253508453249
 * path.steps();   // 16
 * Descent.of(w -> 2 * w).by(UpdateRule.momentum(0.1, 0.9)).steps(50).from(1).coordinate(0);
 * }</pre>
 *
 * <p>Their builders are immutable: every setting returns a changed copy, so one description can be
 * run with several learning rates. Nothing is random without a seed.
 *
 * <p>Letters in short bodies: {@code x} position, {@code f} objective; {@code w} weight, {@code g}
 * its gradient, {@code m} mean gradient (number of observations where a line is fitted), {@code v}
 * mean square, {@code t} step from 1.
 *
 * <p>May import: {@code autodiff}, {@code tensor}.
 */
package org.deepecon.optim;
