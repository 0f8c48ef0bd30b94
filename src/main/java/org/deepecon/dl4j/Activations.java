package org.deepecon.dl4j;

import java.util.Map;
import java.util.function.Supplier;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationHardTanH;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationMish;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU6;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftSign;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** Activations that DL4J computes as Keras does, by Keras's names. */
final class Activations {
    private static final double LEAK = 0.2;
    private static final Map<String, Supplier<IActivation>> ALL = Map.ofEntries(
            Map.entry("linear", ActivationIdentity::new),
            Map.entry("relu", ActivationReLU::new),
            Map.entry("relu6", ActivationReLU6::new),
            Map.entry("leaky_relu", () -> new ActivationLReLU(LEAK)),
            Map.entry("tanh", ActivationTanH::new),
            Map.entry("hard_tanh", ActivationHardTanH::new),
            Map.entry("sigmoid", ActivationSigmoid::new),
            Map.entry("softmax", ActivationSoftmax::new),
            Map.entry("softplus", ActivationSoftPlus::new),
            Map.entry("softsign", ActivationSoftSign::new),
            Map.entry("elu", () -> new ActivationELU(1)),
            Map.entry("selu", ActivationSELU::new),
            Map.entry("silu", ActivationSwish::new),
            Map.entry("mish", ActivationMish::new));

    private Activations() {
    }

    static IActivation get(String title, Object name) {
        Supplier<IActivation> found = ALL.get(String.valueOf(name));
        if (found == null) {
            throw new UnsupportedOperationException(title + ": DL4J has not the activation "
                    + name + " as Keras computes it; it has "
                    + ALL.keySet().stream().sorted().toList() + ".");
        }
        return found.get();
    }
}
