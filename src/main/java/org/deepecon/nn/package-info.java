/**
 * What networks are made of: what a {@link org.deepecon.nn.Layer} is, and activations,
 * initializers, regularizers, constraints, losses and metrics. Names and defaults are Keras 3's;
 * each kind has its constants or factories in a class of its plural, and all can be chosen by name.
 * The layers themselves are in {@code nn.layer}.
 *
 * <pre>{@code
 * dense(64, RELU).kernelInitializer(heNormal()).kernelRegularizer(l2(1e-4));
 * dense(64, "relu").kernelInitializer("he_normal").kernelRegularizer("l2");
 * }</pre>
 *
 * <p>May import: {@code autodiff}, {@code tensor}.
 */
package org.deepecon.nn;
