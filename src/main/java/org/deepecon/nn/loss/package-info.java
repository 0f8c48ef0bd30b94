/**
 * The formulas of the losses, Keras 3's with its defaults and names. Get them from
 * {@link org.deepecon.nn.Losses}.
 *
 * <pre>{@code
 * Tensor loss = sparseCategoricalCrossentropy().fromLogits().of(labels, logits);
 * }</pre>
 *
 * <p>After a sigmoid or softmax the cross-entropies use the numbers before it, which makes the
 * derivative one subtraction; their values are those of Keras on JAX, clipping included.
 *
 * <p>May import: {@code nn}, {@code autodiff}, {@code tensor}.
 */
package org.deepecon.nn.loss;
