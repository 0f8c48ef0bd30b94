/**
 * Functions of tensors: traced once per shape, derived, planned, and then run fast.
 *
 * <pre>{@code
 * var f  = grad(x -> x.pow(3).minus(x.pow(2).times(2)).plus(2));   // f'(x)
 * var ff = grad(f);                                                // f''(x)
 * f.apply(Tensor.scalar(2));                                       // 4
 * }</pre>
 *
 * <p>The way of a function: {@link org.deepecon.autodiff.Gradients} writes its derivative as
 * operations, {@link org.deepecon.autodiff.Graph} merges what is computed twice,
 * {@link org.deepecon.autodiff.Schedule} puts elementwise operations side by side,
 * {@link org.deepecon.autodiff.Memory} gives every result a place, and a
 * {@link org.deepecon.autodiff.Program} runs the steps without allocating.
 *
 * <p>May import: {@code tensor}.
 */
package org.deepecon.autodiff;
