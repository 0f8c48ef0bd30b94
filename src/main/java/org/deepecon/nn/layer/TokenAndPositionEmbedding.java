package org.deepecon.nn.layer;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * A learned vector for each word plus one for its position.
 *
 * <ul><li>input (batch, steps), whole numbers below vocabularySize, steps ≤ sequenceLength
 * <li>embeddings (vocabularySize, embeddingDim) and (sequenceLength, embeddingDim), uniform between
 * ±0.05 <li>output (batch, steps, embeddingDim)</ul>
 *
 * <p>Source: KerasHub's layer of this name.
 */
public final class TokenAndPositionEmbedding extends LayerOfLayers<TokenAndPositionEmbedding> {
    private Embedding tokens;
    private PositionEmbedding positions;

    TokenAndPositionEmbedding(int vocabularySize, int sequenceLength, int embeddingDim) {
        tokens = part("token_embedding", new Embedding(vocabularySize, embeddingDim));
        positions = part("position_embedding", new PositionEmbedding(sequenceLength))
                .initializer(Initializers.randomUniform());
    }

    /**
     * How all vectors start.
     *
     * @param value their first value; uniform between ±0.05 unless set
     * @return this
     */
    public TokenAndPositionEmbedding embeddingsInitializer(Initializer value) {
        beforeBuild("embeddingsInitializer");
        tokens.embeddingsInitializer(value);
        positions.initializer(value);
        return this;
    }

    /**
     * How all vectors start.
     *
     * @param name Keras's, such as {@code "uniform"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public TokenAndPositionEmbedding embeddingsInitializer(String name) {
        return embeddingsInitializer(Initializers.get(name));
    }

    /**
     * Whether word 0 is padding, to be left out by the layers behind.
     *
     * @param value false unless set
     * @return this
     */
    public TokenAndPositionEmbedding maskZero(boolean value) {
        beforeBuild("maskZero");
        tokens.maskZero(value);
        return this;
    }

    @Override
    public List<Layer> parts() {
        return List.of(tokens, positions);
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        tokens.build(dtype(), seeds().split(), inputs);
        positions.build(dtype(), seeds().split(), tokens.outputShape(inputs));
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return positions.outputShape(tokens.outputShape(ranked("steps", inputs)));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor words = tokens.call(call, inputs);
        Tensor sum = words.plus(positions.call(call, words));
        call.mask(sum, call.mask(words));
        return sum;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        tokens = (Embedding) s.value("token_embedding", tokens, LayerTypes.ALL);
        positions = (PositionEmbedding) s.value("position_embedding", positions, LayerTypes.ALL);
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
