package org.deepecon.nn.layer;

import java.util.Objects;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;

/**
 * A layer that disturbs its input in training and passes it on unchanged otherwise.
 *
 * @param <L> the layer's own class
 */
public abstract class NoiseLayer<L extends Layer> extends FluentLayer<L> {
    private RandomSource own;
    private Long seed;

    /** A layer that takes the model's random numbers. */
    protected NoiseLayer() {
    }

    /**
     * Random numbers of its own.
     *
     * @param value any number; the model's random numbers unless set
     * @return this
     */
    public L seed(long value) {
        beforeBuild("seed");
        own = new RandomSource(value);
        seed = value;
        return self();
    }

    @Override
    public final Tensor call(Call call, Tensor... inputs) {
        return call.isTraining() && disturbs()
                ? disturbed(inputs[0], own == null ? call.random() : own) : inputs[0];
    }

    /**
     * Whether the settings ask for any noise.
     *
     * @return false to pass inputs on in training, too
     */
    protected abstract boolean disturbs();

    /**
     * The input with noise.
     *
     * @param x (batch, …)
     * @param random for the noise
     * @return of the same shape
     */
    protected abstract Tensor disturbed(Tensor x, RandomSource random);

    @Override
    public void settings(Settings s) {
        super.settings(s);
        seeded(s);
    }

    /** The seed; a layer without one takes the model's random numbers. */
    final void seeded(Settings s) {
        Long read = s.value("seed", seed, Kinds.LARGE);
        if (!Objects.equals(read, seed)) {
            seed = read;
            own = new RandomSource(seed);
        }
    }
}
