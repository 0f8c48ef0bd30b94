package org.deepecon.nn.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.nn.Initializers;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Dot-product attention without weights of its own: {@code softmax(Q·Kᵀ)·V}. Each query takes the
 * mean of the values, weighted by how well it fits their keys.
 *
 * <ul><li>inputs query (batch, T, d), value (batch, S, e), then optionally key (batch, S, d), which
 * is the value otherwise <li>scale () if used; concat_score_weight () in mode concat
 * <li>output (batch, T, e), and the weights (batch, T, S) if asked for</ul>
 *
 * <p>Keras does not divide by √d; {@link MultiHeadAttention} does. Masks of query and value count.
 * Source: Luong et al. 2015.
 */
public final class Attention extends FluentLayer<Attention> {
    /** What a score is made of. */
    public enum ScoreMode {
        /** The product of query and key. */
        DOT,
        /** The sum of tanh(query + key). */
        CONCAT
    }

    private static final String CAUSAL = "use_causal_mask";
    private static final String SCORES = "return_attention_scores";
    private static final double FAR = 1e9;

    private boolean useScale;
    private ScoreMode scoreMode = ScoreMode.DOT;
    private double dropout;
    private boolean useCausalMask;
    private boolean returnScores;
    private RandomSource own;
    private Long seed;
    private Variable scale;
    private Variable concatWeight;

    Attention() {
    }

    /**
     * Whether scores are multiplied by a learned number.
     *
     * @param value false unless set
     * @return this
     */
    public Attention useScale(boolean value) {
        beforeBuild("useScale");
        useScale = value;
        return this;
    }

    /**
     * What a score is made of.
     *
     * @param value dot unless set
     * @return this
     */
    public Attention scoreMode(ScoreMode value) {
        beforeBuild("scoreMode");
        scoreMode = Objects.requireNonNull(value, "scoreMode");
        return this;
    }

    /**
     * The share of weights that fall in training.
     *
     * @param value in [0, 1); 0 unless set
     * @return this
     */
    public Attention dropout(double value) {
        beforeBuild("dropout");
        dropout = Checked.rate(title(), "dropout", value);
        return this;
    }

    /**
     * Random numbers of its own for dropout.
     *
     * @param value any number; the model's random numbers unless set
     * @return this
     */
    public Attention seed(long value) {
        beforeBuild("seed");
        own = new RandomSource(value);
        seed = value;
        return this;
    }

    /**
     * Whether query i sees keys 0 to i only. In Keras an argument of the call.
     *
     * @param value false unless set
     * @return this
     */
    public Attention useCausalMask(boolean value) {
        beforeBuild("useCausalMask");
        useCausalMask = value;
        return this;
    }

    /**
     * Whether to give the weights, too, as a second output. In Keras an argument of the call.
     *
     * @param value false unless set
     * @return this
     */
    public Attention returnAttentionScores(boolean value) {
        beforeBuild("returnAttentionScores");
        returnScores = value;
        return this;
    }

    @Override
    public boolean passesMask() {
        return false;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        scale = useScale ? addWeight("scale", Shape.SCALAR, Initializers.ones()) : null;
        concatWeight = scoreMode == ScoreMode.CONCAT
                ? addWeight("concat_score_weight", Shape.SCALAR, Initializers.ones()) : null;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return outputShapes(inputs)[0];
    }

    @Override
    public Shape[] outputShapes(Shape... inputs) {
        if (inputs.length < 2 || inputs.length > 3) {
            throw new ShapeException(title() + ": expected query, value and perhaps key, got "
                    + inputs.length + " inputs. For self-attention use it on the same twice.");
        }
        Shape query = inputs[0];
        Shape value = inputs[1];
        Shape key = inputs[inputs.length - 1];
        if (query.rank() != 2 || key.rank() != 2 || value.rank() != 2
                || query.dim(1) != key.dim(1) || key.dim(0) != value.dim(0)) {
            throw new ShapeException(title() + ": expected query (batch, T, d), value (batch, S,"
                    + " e) and key (batch, S, d), got " + text(query) + ", " + text(value)
                    + " and " + text(key) + ".");
        }
        Shape result = Shape.of(query.dim(0), value.dim(1));
        return returnScores ? new Shape[] {result, Shape.of(query.dim(0), value.dim(0))}
                : new Shape[] {result};
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return callAll(call, inputs)[0];
    }

    @Override
    public Tensor[] callAll(Call call, Tensor... inputs) {
        Tensor weights = weights(call, inputs);
        Tensor result = weights.matmul(inputs[1]);
        Tensor counts = call.mask(inputs[0]);
        if (counts != null) {
            result = result.times(counts.expandDims(-1));
            call.mask(result, counts);
        }
        return returnScores ? new Tensor[] {result, weights} : new Tensor[] {result};
    }

    private Tensor weights(Call call, Tensor... inputs) {
        Tensor scores = masked(call, scores(inputs[0], inputs[inputs.length - 1]), inputs[1]);
        Tensor weights = Activations.SOFTMAX.apply(scores);
        return call.isTraining() && dropout > 0 ? Dropout.dropped(weights, dropout,
                weights.shape(), own == null ? call.random() : own) : weights;
    }

    private Tensor scores(Tensor query, Tensor key) {
        if (scoreMode == ScoreMode.DOT) {
            Tensor products = Tensor.einsum("btd,bsd->bts", query, key);
            return scale == null ? products : products.times(scale);
        }
        Tensor sums = query.expandDims(2).plus(key.expandDims(1));
        return (scale == null ? sums : sums.times(scale)).tanh().sum(-1).times(concatWeight);
    }

    private Tensor masked(Call call, Tensor scores, Tensor value) {
        Tensor seen = useCausalMask ? AttentionMask.causal(scores.shape().dim(1),
                scores.shape().dim(2), scores.dtype()) : null;
        Tensor counts = call.mask(value);
        seen = AttentionMask.both(seen, counts == null ? null : counts.expandDims(1));
        return seen == null ? scores : scores.minus(seen.negate().plus(1).times(FAR));
    }

    /**
     * How each query weights the values, for a look.
     *
     * @param x numbers: query (batch, T, d), value, and perhaps key
     * @return (batch, T, S); rows sum to 1
     */
    public Tensor attentionScores(Tensor... x) {
        return weights(Call.inference(), x);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        useScale = s.flag("use_scale", useScale);
        scoreMode = s.value("score_mode", scoreMode, Kinds.oneOf(ScoreMode.class));
        dropout = s.number("dropout", dropout);
        Long read = s.value("seed", seed, Kinds.LARGE);
        if (!Objects.equals(read, seed)) {
            seed = read;
            own = new RandomSource(seed);
        }
    }

    @Override
    public Map<String, Object> callKeywords() {
        Map<String, Object> words = new LinkedHashMap<>();
        if (useCausalMask) {
            words.put(CAUSAL, true);
        }
        if (returnScores) {
            words.put(SCORES, true);
        }
        return words;
    }

    @Override
    public boolean callKeyword(String name, Object value) {
        if (name.equals(CAUSAL)) {
            useCausalMask = (Boolean) value;
        } else if (name.equals(SCORES)) {
            returnScores = (Boolean) value;
        }
        return name.equals(CAUSAL) || name.equals(SCORES);
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return List.of(inputs);
    }
}
