/**
 * Keras's layers, a small file each, and {@link org.deepecon.nn.layer.Layers}, where they are made.
 *
 * <pre>{@code
 * import static org.deepecon.nn.layer.Layers.*;
 *
 * Layer hidden = dense(300).kernelInitializer(heNormal()).useBias(false);
 * Layer output = dense(10, "softmax");
 * }</pre>
 *
 * <p>Settings have the names and defaults of Keras 3, are checked at once, and return the layer.
 * They can be changed until the layer is built. Axes are counted as in Keras: 0 is the batch.
 *
 * <p>May import: {@code autodiff}, {@code nn}, {@code tensor}.
 */
package org.deepecon.nn.layer;
