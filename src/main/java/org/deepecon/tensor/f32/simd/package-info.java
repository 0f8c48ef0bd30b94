/**
 * Inner loops on the Vector API, where they beat the plain ones; to the same bits.
 *
 * <p>Nothing but this package touches {@code jdk.incubator.vector}, and nothing names its classes:
 * {@code Kernels.best()} loads {@link org.deepecon.tensor.f32.simd.SimdKernels} by name when the
 * module is there.
 *
 * <pre>{@code
 * Kernels kernels = Kernels.best();       // these, under --add-modules jdk.incubator.vector
 * }</pre>
 *
 * <p>Imports {@code tensor} only.
 */
package org.deepecon.tensor.f32.simd;
