package org.deepecon.dl4j;

import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deepecon.model.EngineNetwork;
import org.deepecon.tensor.Tensor;

/** A model's network on DL4J. */
final class Dl4jNetwork implements EngineNetwork {
    private final Conversion conversion;
    private final MultiLayerNetwork network;

    Dl4jNetwork(Conversion conversion) {
        this.conversion = conversion;
        this.network = conversion.network();
    }

    @Override
    public double train(Tensor x, Tensor y) {
        conversion.requireTrainable();
        network.fit(NdArrays.of(x), NdArrays.of(conversion.targets(y)));
        return network.score();
    }

    @Override
    public Tensor predict(Tensor x) {
        return NdArrays.tensor(network.output(NdArrays.of(x)), conversion.dtype());
    }

    @Override
    public List<Tensor> weights() {
        return conversion.weights(network);
    }
}
