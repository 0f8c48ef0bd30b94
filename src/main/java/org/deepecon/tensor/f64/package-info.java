/**
 * The engine's work on float64 numbers. All but what is written here by hand is made from
 * {@code tensor.f32} when the project is built.
 *
 * <pre>{@code
 * Storage memory = ArrayBackend.INSTANCE.allocate(100);
 * }</pre>
 *
 * <p>May import: {@code tensor}.
 */
package org.deepecon.tensor.f64;
