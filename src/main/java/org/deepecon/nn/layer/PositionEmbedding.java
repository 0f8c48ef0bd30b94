package org.deepecon.nn.layer;

import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A learned vector for each position of a sequence, to be added to the steps.
 *
 * <ul><li>input (batch, steps, d), of which only the shape counts, steps ≤ sequenceLength
 * <li>embeddings (sequenceLength, d), Glorot uniform <li>output (batch, steps, d)</ul>
 *
 * <p>Source: KerasHub's layer of this name.
 */
public final class PositionEmbedding extends FluentLayer<PositionEmbedding> {
    private int sequenceLength;
    private final WeightSettings settings =
            new WeightSettings("embeddings", Initializers.glorotUniform());
    private Variable embeddings;

    PositionEmbedding(int sequenceLength) {
        this.sequenceLength =
                Checked.positive("PositionEmbedding", "sequenceLength", sequenceLength);
    }

    /**
     * How the vectors start.
     *
     * @param value their first value; Glorot uniform unless set
     * @return this
     */
    public PositionEmbedding initializer(Initializer value) {
        beforeBuild("initializer");
        settings.initializer(value);
        return this;
    }

    /**
     * How the vectors start.
     *
     * @param name Keras's, such as {@code "uniform"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public PositionEmbedding initializer(String name) {
        return initializer(Initializers.get(name));
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        embeddings = addWeight(settings, Shape.of(sequenceLength, inputs[0].dim(1)));
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = ranked("steps, features", inputs);
        if (input.dim(0) > sequenceLength) {
            throw misfit("at most " + sequenceLength + " steps", input,
                    "Give positionEmbedding(…) the longest sequence.");
        }
        return input;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return embeddings.slice(0, 0, inputs[0].shape().dim(1)).broadcastTo(inputs[0].shape());
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        sequenceLength = s.whole("sequence_length", sequenceLength);
        settings.initializer(s.value("initializer", settings.initializer(),
                Initializers.KIND));
    }
}
