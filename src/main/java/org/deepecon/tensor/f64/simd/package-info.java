/**
 * What differs on the Vector API when numbers are float64: the functions that have no polynomials
 * here are left to the JDK. All else is made from {@code tensor.f32.simd}.
 *
 * <pre>{@code
 * Kernels.best().unary(Unary.EXP);
 * }</pre>
 *
 * <p>May import: {@code tensor}, {@code tensor.f64.kernel}.
 */
package org.deepecon.tensor.f64.simd;
