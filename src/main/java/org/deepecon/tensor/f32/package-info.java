/**
 * The engine's work on float32 numbers: memory, and each kind of step. {@code tensor.f64} is this
 * package with {@code double} in place of {@code float}, made when the project is built; write here
 * only what stays right under that replacement.
 *
 * <pre>{@code
 * Storage memory = ArrayBackend.INSTANCE.allocate(100);
 * }</pre>
 *
 * <p>May import: {@code tensor}.
 */
package org.deepecon.tensor.f32;
