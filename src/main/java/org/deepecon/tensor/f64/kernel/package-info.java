/**
 * The inner loops of the engine, on arrays of float64.
 *
 * <p>The files here replace those of the same name in {@code tensor.f32.kernel}: float64 needs
 * other functions and other random bits. All other classes of this package are made from
 * {@code tensor.f32.kernel} when the project is built.
 *
 * <pre>{@code
 * Kernels kernels = Kernels.best();
 * kernels.unary(Unary.EXP).apply(x, 0, y, 0, x.length);
 * }</pre>
 *
 * <p>Imports {@code tensor} only.
 */
package org.deepecon.tensor.f64.kernel;
