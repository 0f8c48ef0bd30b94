/**
 * Arrays of float32 or float64 numbers and the operations on them.
 *
 * <p>A {@code Tensor} holds numbers, or stands for numbers that a program will
 * compute. The same operations work on both: at the prompt they compute at once, inside a traced
 * function they record a graph.
 *
 * <pre>{@code
 * Tensor x = Tensor.of(new double[][] {{1, 2}, {3, 4}});
 * x.times(x).sum(1);      // [5, 25]
 * }</pre>
 *
 * <p>{@code tensor.f32} holds the inner loops for float32; {@code tensor.f64}, their twin, is made
 * from it when the project is built. Imports nothing of the course.
 */
package org.deepecon.tensor;
