/**
 * The bridge to the kernel, and the only package that knows it: what a notebook has imported before
 * its first cell, and how the library's objects are shown in it.
 *
 * <pre>{@code
 * // in a notebook, without any import
 * gradientDescent(x -> 2 * x).learningRate(0.1).from(1)
 * }</pre>
 *
 * <p>The kernel finds the classes here through {@code META-INF/services}; at compile time it has
 * Maven scope {@code provided}, so the library also works without it.
 *
 * <p>May import: every package of the library; of the kernel {@code display}, {@code magic} and
 * {@code session}.
 */
package org.deepecon.notebook;
