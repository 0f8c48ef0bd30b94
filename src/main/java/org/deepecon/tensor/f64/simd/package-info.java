/**
 * Inner loops on the Vector API for float64, where they beat the plain ones; to the same bits.
 *
 * <p>The file here replaces the one of the same name in {@code tensor.f32.simd}: elementary
 * functions of float64 are the JDK's. All other classes of this package are made from
 * {@code tensor.f32.simd} when the project is built.
 *
 * <pre>{@code
 * Kernels kernels = Kernels.best();       // these, under --add-modules jdk.incubator.vector
 * }</pre>
 *
 * <p>Imports {@code tensor} only.
 */
package org.deepecon.tensor.f64.simd;
