package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Attention in several heads: {@code softmax(QKᵀ / √keyDim)·V} in each, on projections of its own,
 * and a last projection of all heads side by side.
 *
 * <ul><li>inputs query (batch, T, d), then optionally value (batch, S, e), key (batch, S, f) and a
 * mask of pairs (batch, T, S) or (T, S), 1 where a query may look; value is the query and key the
 * value if not given <li>kernels of query, key and value (d, heads, keyDim), their biases (heads,
 * keyDim), of the output (heads, valueDim, d) and (d) <li>output (batch, T, d), and the weights
 * (batch, heads, T, S) if asked for</ul>
 *
 * <p>Steps that masks of query, value or key leave out are not looked at. Costs O(T·S·d) time and
 * O(heads·T·S) memory. Source: Vaswani et al. 2017, §3.2.2. Differs: biases are on by default, as
 * in Keras.
 */
public final class MultiHeadAttention extends KernelLayer<MultiHeadAttention> {
    private static final String CAUSAL = "use_causal_mask";
    private static final String SCORES = "return_attention_scores";
    private static final double FAR = -1e9;
    private static final int PAIRS = 3;

    private int numHeads;
    private int keyDim;
    private int valueDim;
    private int outputDim;
    private double dropout;
    private boolean useCausalMask;
    private boolean returnScores;
    private RandomSource own;
    private Long seed;
    private HeadProjection query;
    private HeadProjection key;
    private HeadProjection value;
    private HeadProjection output;

    MultiHeadAttention(int numHeads, int keyDim) {
        this.numHeads = Checked.positive("MultiHeadAttention", "numHeads", numHeads);
        this.keyDim = Checked.positive("MultiHeadAttention", "keyDim", keyDim);
        this.valueDim = keyDim;
    }

    /**
     * How many numbers a value has in each head.
     *
     * @param value ≥ 1; keyDim unless set
     * @return this
     */
    public MultiHeadAttention valueDim(int value) {
        beforeBuild("valueDim");
        valueDim = Checked.positive(title(), "valueDim", value);
        return this;
    }

    /**
     * How many numbers come out for each query.
     *
     * @param units ≥ 1; as many as go in unless set
     * @return this
     */
    public MultiHeadAttention outputShape(int units) {
        beforeBuild("outputShape");
        outputDim = Checked.positive(title(), "outputShape", units);
        return this;
    }

    /**
     * The share of weights that fall in training.
     *
     * @param rate in [0, 1); 0 unless set
     * @return this
     */
    public MultiHeadAttention dropout(double rate) {
        beforeBuild("dropout");
        dropout = Checked.rate(title(), "dropout", rate);
        return this;
    }

    /**
     * Random numbers of its own for dropout.
     *
     * @param number any; the model's random numbers unless set
     * @return this
     */
    public MultiHeadAttention seed(long number) {
        beforeBuild("seed");
        own = new RandomSource(number);
        seed = number;
        return this;
    }

    /**
     * Whether query i sees keys 0 to i only. In Keras an argument of the call.
     *
     * @param causal false unless set
     * @return this
     */
    public MultiHeadAttention useCausalMask(boolean causal) {
        beforeBuild("useCausalMask");
        useCausalMask = causal;
        return this;
    }

    /**
     * Whether to give the weights, too, as a second output. In Keras an argument of the call.
     *
     * @param both false unless set
     * @return this
     */
    public MultiHeadAttention returnAttentionScores(boolean both) {
        beforeBuild("returnAttentionScores");
        returnScores = both;
        return this;
    }

    /**
     * There is none: the softmax is the only bend.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public MultiHeadAttention activation(Activation any) {
        throw new UnsupportedOperationException(title() + ": has no activation. Put a dense layer"
                + " with one behind it.");
    }

    @Override
    public boolean passesMask() {
        return false;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        Shape values = inputs[inputs.length > 1 ? 1 : 0];
        Shape keys = inputs.length > 2 ? inputs[2] : values;
        query = projection("query", inputs[0].dim(1), keyDim);
        key = projection("key", keys.dim(1), keyDim);
        value = projection("value", values.dim(1), valueDim);
        int units = outputDim > 0 ? outputDim : inputs[0].dim(1);
        output = new HeadProjection(addKernel("attention_output/kernel",
                Shape.of(numHeads, valueDim, units)), addBias("attention_output/bias",
                Shape.of(units)));
    }

    private HeadProjection projection(String name, int in, int out) {
        return new HeadProjection(addKernel(name + "/kernel", Shape.of(in, numHeads, out)),
                addBias(name + "/bias", Shape.of(numHeads, out)));
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return outputShapes(inputs)[0];
    }

    @Override
    public Shape[] outputShapes(Shape... inputs) {
        if (inputs.length == 0 || inputs.length > PAIRS + 1 || inputs[0].rank() != 2
                || inputs[Math.min(1, inputs.length - 1)].rank() != 2) {
            throw new ShapeException(title() + ": expected query (batch, T, d), then perhaps value"
                    + " (batch, S, e), key (batch, S, f) and a mask of pairs, got "
                    + String.join(", ", Arrays.stream(inputs).map(FluentLayer::text).toList())
                    + ".");
        }
        int steps = inputs[0].dim(0);
        int seen = inputs[inputs.length > 1 ? 1 : 0].dim(0);
        if (inputs.length > 2 && (inputs[2].rank() != 2 || inputs[2].dim(0) != seen)) {
            throw misfit("keys (batch, " + seen + ", …) as the values", inputs[2],
                    "Give a key for each value.");
        }
        Shape result = Shape.of(steps, outputDim > 0 ? outputDim : inputs[0].dim(1));
        return returnScores ? new Shape[] {result, Shape.of(numHeads, steps, seen)}
                : new Shape[] {result};
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return callAll(call, inputs)[0];
    }

    @Override
    public Tensor[] callAll(Call call, Tensor... inputs) {
        Tensor weights = weights(call, inputs);
        Tensor values = value.heads(inputs[inputs.length > 1 ? 1 : 0]);
        Tensor heads = Tensor.einsum("bnts,bsnh->btnh", dropped(call, weights), values);
        Tensor result = output.joined(heads);
        addActivityLoss(call, result);
        call.mask(result, call.mask(inputs[0]));
        return returnScores ? new Tensor[] {result, weights} : new Tensor[] {result};
    }

    private Tensor dropped(Call call, Tensor weights) {
        return call.isTraining() && dropout > 0 ? Dropout.dropped(weights, dropout,
                weights.shape(), own == null ? call.random() : own) : weights;
    }

    /** (batch, heads, T, S). */
    private Tensor weights(Call call, Tensor... inputs) {
        Tensor keys = inputs[Math.min(2, inputs.length - 1)];
        Tensor scores = Tensor.einsum("btnh,bsnh->bnts",
                query.heads(inputs[0]).times(1 / Math.sqrt(keyDim)), key.heads(keys));
        Tensor seen = seen(call, scores, inputs);
        return Activations.SOFTMAX.apply(seen == null ? scores : Tensor.where(
                seen.stopGradient(), scores, Tensor.scalar(FAR, scores.dtype())));
    }

    /** 1 for pairs that count, of a shape that fits the scores; null if all do. */
    private Tensor seen(Call call, Tensor scores, Tensor... inputs) {
        Tensor values = inputs[inputs.length > 1 ? 1 : 0];
        List<Tensor> masks = new ArrayList<>();
        add(masks, call.mask(inputs[0]), -1);
        add(masks, call.mask(values), 1);
        add(masks, inputs.length > 2 ? call.mask(inputs[2]) : null, 1);
        if (useCausalMask) {
            masks.add(AttentionMask.causal(scores.shape().dim(2), scores.shape().dim(PAIRS),
                    scores.dtype()));
        }
        if (inputs.length > PAIRS) {
            masks.add(inputs[PAIRS]);
        }
        Tensor all = masks.stream().reduce(null, AttentionMask::both);
        return all == null || all.rank() == 2 ? all : all.expandDims(1);
    }

    private static void add(List<Tensor> masks, Tensor mask, int axis) {
        if (mask != null) {
            masks.add(mask.expandDims(axis));
        }
    }

    /**
     * How each query weights the values, head by head, for a look.
     *
     * @param x numbers: query (batch, T, d), then perhaps value, key and a mask of pairs
     * @return (batch, heads, T, S); rows sum to 1
     */
    public Tensor attentionScores(Tensor... x) {
        return weights(Call.inference(), x);
    }

    /**
     * How many heads.
     *
     * @return as given
     */
    public int numHeads() {
        return numHeads;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        numHeads = s.whole("num_heads", numHeads);
        keyDim = s.whole("key_dim", keyDim);
        valueDim = s.whole("value_dim", valueDim);
        dropout = s.number("dropout", dropout);
        int[] shape = s.value("output_shape", outputDim == 0 ? null : new int[] {outputDim},
                Kinds.WHOLES);
        outputDim = shape == null ? 0 : shape[0];
        s.fixed("use_gate", false);
        s.fixed("attention_axes", List.of(1));
        s.fixed("sliding_window", null);
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
        return inputs.size() == 1 ? List.of(inputs.get(0), inputs.get(0))
                : inputs.subList(0, Math.min(PAIRS, inputs.size()));
    }

    @Override
    public Map<String, Object> callInputs(List<Object> inputs) {
        return inputs.size() <= PAIRS ? Map.of() : Map.of("attention_mask", inputs.get(PAIRS));
    }

    @Override
    boolean hasActivation() {
        return false;
    }

    @Override
    public Map<String, List<Variable>> weightPaths() {
        Map<String, List<Variable>> paths = new LinkedHashMap<>();
        for (Variable each : weights()) {
            String part = each.name().substring(0, each.name().indexOf('/'));
            paths.computeIfAbsent(part.replace("attention_", "") + "_dense",
                    key -> new ArrayList<>()).add(each);
        }
        return paths;
    }
}
