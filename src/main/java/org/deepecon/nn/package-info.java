/**
 * Layers and what they are made of: activations, initializers, regularizers, constraints; losses
 * and metrics. Names and defaults are Keras 3's.
 *
 * <pre>{@code
 * Layer hidden = dense(64, "relu").kernelInitializer("he_normal");
 * }</pre>
 *
 * <p>May import: {@code autodiff}, {@code tensor}.
 */
package org.deepecon.nn;
