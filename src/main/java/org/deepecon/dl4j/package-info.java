/**
 * The same model on DeepLearning4J: a second engine and a second opinion.
 *
 * <pre>{@code
 * model.compile("adam", "mse");
 * model.on(Engine.DL4J).fit(x, y, fit().epochs(10));      // trained there, weights come back
 *
 * MultiLayerNetwork network = Dl4j.toDl4j(model);          // for the wider ecosystem
 * Dl4j.fromDl4j(network, model);                           // weights back
 * }</pre>
 *
 * <p>The only package that imports DL4J and ND4J; found as a service, so nothing of them is loaded
 * before {@code model.on(Engine.DL4J)}. Layers, losses and optimizers that DL4J has not, or that it
 * computes in another way than Keras, are refused by name. May import {@code model} and below.
 */
package org.deepecon.dl4j;
