/**
 * Networks made of layers: put together, trained, evaluated, used, described, saved. Names and
 * defaults are Keras 3's.
 *
 * <pre>{@code
 * var model = Sequential.of(dense(64, "relu"), dense(1));
 * model.compile(adam(1e-3), "mse", "mae");
 * History history = model.fit(x, y, fit().epochs(10).validationSplit(0.1));
 * Tensor predicted = model.predict(xNew);
 * }</pre>
 *
 * <p>A step of training is one {@link org.deepecon.autodiff.Program}: batch in, loss out, weights
 * changed. It is planned once for each batch size and then run without allocating anything.
 *
 * <p>May import: {@code nn}, {@code optim}, {@code data}, {@code autodiff}, {@code tensor}, {@code progress}.
 */
package org.deepecon.model;
