/**
 * Loops of elementary functions of float32.
 *
 * <p>Vectors take the same steps as the scalar functions in
 * {@link org.deepecon.tensor.f32.kernel}, and so give the same bits. There is no float64 twin.
 *
 * <pre>{@code
 * ExponentialLoops.exp(x, 0, y, 0, 4096);
 * }</pre>
 *
 * <p>Imports {@code tensor} only.
 */
package org.deepecon.tensor.f32.simd.function;
