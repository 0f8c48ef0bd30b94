package org.deepecon.nn.layer;

import java.util.Objects;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Tensor;

/**
 * A recurrent layer with gates: numbers between 0 and 1 that say how much passes.
 *
 * @param <L> the layer's own class
 */
public abstract class GatedLayer<L extends Layer> extends RecurrentLayer<L> {
    private Activation recurrentActivation = Activations.SIGMOID;

    GatedLayer(String type, int units, int gates, String... states) {
        super(type, units, gates, states);
    }

    @Override
    void like(KernelLayer<?> other) {
        super.like(other);
        recurrentActivation = ((GatedLayer<?>) other).recurrentActivation;
    }

    /**
     * What makes a gate of its sum.
     *
     * @param value any function; sigmoid unless set
     * @return this
     */
    public L recurrentActivation(Activation value) {
        beforeBuild("recurrentActivation");
        recurrentActivation = Objects.requireNonNull(value, "recurrentActivation");
        return self();
    }

    /**
     * What makes a gate of its sum.
     *
     * @param name Keras's, such as {@code "hard_sigmoid"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L recurrentActivation(String name) {
        return recurrentActivation(Activations.get(name));
    }

    /** A gate of its sum. */
    final Tensor gate(Tensor sum) {
        return recurrentActivation.apply(sum);
    }

    /** A gate of its block of sums. */
    final Tensor gate(Tensor sums, int block) {
        return gate(block(sums, block));
    }

    final Tensor block(Tensor sums, int block) {
        return sums.slice(1, block * units(), (block + 1) * units());
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        recurrentActivation = s.value("recurrent_activation", recurrentActivation,
                Activations.KIND);
    }
}
