/**
 * Elementary functions of float32 vectors.
 *
 * <p>Each takes the same steps as its scalar twin in
 * {@link org.deepecon.tensor.f32.kernel}, and so gives the same bits. There is no float64 twin.
 *
 * <pre>{@code
 * FloatVector y = VectorExponential.exp(x);
 * }</pre>
 *
 * <p>Imports {@code tensor} only.
 */
package org.deepecon.tensor.f32.simd.function;
