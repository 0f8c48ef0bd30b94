package org.deepecon.nn.layer;

import java.util.Arrays;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A learned vector for each of a number of words, or other things that are counted from 0.
 *
 * <ul><li>input (batch, …), whole numbers below inputDim <li>embeddings (inputDim, outputDim),
 * uniform between ±0.05 <li>output (batch, …, outputDim)</ul>
 */
public final class Embedding extends FluentLayer<Embedding> {
    private int inputDim;
    private int outputDim;
    private final WeightSettings settings =
            new WeightSettings("embeddings", Initializers.randomUniform());
    private boolean maskZero;
    private Variable embeddings;

    Embedding(int inputDim, int outputDim) {
        this.inputDim = Checked.positive("Embedding", "inputDim", inputDim);
        this.outputDim = Checked.positive("Embedding", "outputDim", outputDim);
    }

    /**
     * How the vectors start.
     *
     * @param value their first value; uniform between ±0.05 unless set
     * @return this
     */
    public Embedding embeddingsInitializer(Initializer value) {
        beforeBuild("embeddingsInitializer");
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
    public Embedding embeddingsInitializer(String name) {
        return embeddingsInitializer(Initializers.get(name));
    }

    /**
     * A penalty on the vectors.
     *
     * @param value the penalty; null for none
     * @return this
     */
    public Embedding embeddingsRegularizer(Regularizer value) {
        beforeBuild("embeddingsRegularizer");
        settings.regularizer(value);
        return this;
    }

    /**
     * A penalty on the vectors.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public Embedding embeddingsRegularizer(String name) {
        return embeddingsRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of the vectors.
     *
     * @param value the limits; null for none
     * @return this
     */
    public Embedding embeddingsConstraint(Constraint value) {
        beforeBuild("embeddingsConstraint");
        settings.constraint(value);
        return this;
    }

    /**
     * Limits of the vectors.
     *
     * @param name Keras's, such as {@code "unit_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public Embedding embeddingsConstraint(String name) {
        return embeddingsConstraint(Constraints.get(name));
    }

    /**
     * Whether word 0 is padding, to be left out by the layers behind and by the loss.
     *
     * @param value false unless set
     * @return this
     */
    public Embedding maskZero(boolean value) {
        beforeBuild("maskZero");
        maskZero = value;
        return this;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        embeddings = addWeight(settings, Shape.of(inputDim, outputDim));
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        int[] dims = Arrays.copyOf(only(inputs).dims(), inputs[0].rank() + 1);
        dims[inputs[0].rank()] = outputDim;
        return Shape.of(dims);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor vectors = embeddings.gather(inputs[0]);
        if (maskZero) {
            call.mask(vectors, inputs[0].equalTo(0).negate().plus(1).stopGradient());
        }
        return vectors;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        inputDim = s.whole("input_dim", inputDim);
        outputDim = s.whole("output_dim", outputDim);
        settings.exchange(s);
        s.fixed("activity_regularizer", null);
        maskZero = s.flag("mask_zero", maskZero);
    }
}
