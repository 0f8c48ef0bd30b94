/**
 * The inner loops of the engine, on arrays of float32.
 *
 * <p>A kernel reads and writes stretches of arrays; it checks nothing, keeps nothing and, once
 * made, allocates nothing. Every operation is defined to the last bit: sums run in a fixed order,
 * products are fused ({@link java.lang.Math#fma(float, float, float)}), and the functions are
 * polynomials written out here. So the plain loops of this package and those of the sister package
 * {@code simd}, on any machine and JDK, give the same numbers.
 *
 * <pre>{@code
 * Kernels kernels = Kernels.best();
 * MatMulKernel product = kernels.matmul(MatMulShape.rowMajor(32, 64, 784));
 * product.apply(x, 0, w, 0, y, 0);                     // y = x · w
 * kernels.unary(Unary.TANH).apply(y, 0, y, 0, 32 * 64);
 * }</pre>
 *
 * <p>The float64 twin is made from these files when the project is built, except for the files
 * that stand in {@code tensor/f64}. Imports {@code tensor} only.
 */
package org.deepecon.tensor.f32.kernel;
