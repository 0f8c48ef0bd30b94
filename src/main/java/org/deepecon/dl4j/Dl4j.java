package org.deepecon.dl4j;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deepecon.model.Model;

/** Networks and weights between this library and DeepLearning4J. */
public final class Dl4j {
    private Dl4j() {
    }

    /**
     * A DL4J network with a model's layers, weights, loss and optimizer. Pictures are (batch, rows,
     * columns, channels) and sequences (batch, steps, features) in both.
     *
     * @param model a {@link org.deepecon.model.Sequential} whose weights are made
     * @return the network, initialized
     * @throws UnsupportedOperationException if DL4J has not the same layer, loss or optimizer; it is
     *     named
     */
    public static MultiLayerNetwork toDl4j(Model model) {
        return Conversion.of(model).network();
    }

    /**
     * Takes the weights of a network that {@link #toDl4j} made.
     *
     * @param network trained meanwhile
     * @param model gets the weights; nothing changes if one does not fit
     */
    public static void fromDl4j(MultiLayerNetwork network, Model model) {
        model.setWeights(Conversion.of(model).weights(network));
    }
}
