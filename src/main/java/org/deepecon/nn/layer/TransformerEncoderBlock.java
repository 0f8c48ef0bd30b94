package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * An encoder block of a transformer: self-attention, then two dense layers for each step by
 * itself, each with the input added to its result and a layer normalization.
 *
 * <ul><li>input (batch, steps, d), d a multiple of numHeads; then optionally a mask of pairs
 * (batch, steps, steps), 1 where a step may look <li>weights of the attention, of its
 * normalization, of the normalization of the dense layers, and of these <li>output (batch, steps,
 * d)</ul>
 *
 * <p>Steps that the input's mask leaves out are not looked at. Source: Vaswani et al. 2017, §3.1;
 * defaults and names of KerasHub's TransformerEncoder.
 */
public final class TransformerEncoderBlock extends TransformerBlock<TransformerEncoderBlock> {
    private boolean useCausalMask;
    private MultiHeadAttention attention;
    private LayerNormalization attentionNorm;

    TransformerEncoderBlock(int intermediateDim, int numHeads) {
        super("TransformerEncoderBlock", intermediateDim, numHeads);
    }

    /**
     * Whether a step sees itself and earlier ones only, as a language model needs it. KerasHub has
     * its TransformerDecoder without an encoder for this.
     *
     * @param value false unless set
     * @return this
     */
    public TransformerEncoderBlock useCausalMask(boolean value) {
        beforeBuild("useCausalMask");
        useCausalMask = value;
        return this;
    }

    @Override
    public List<Layer> parts() {
        if (attention == null) {
            return List.of();
        }
        List<Layer> all = new ArrayList<>(List.of(attention, attentionNorm));
        all.addAll(feedForward());
        return all;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        attention = attention("self_attention", inputs[0].dim(1)).useCausalMask(useCausalMask);
        attentionNorm = normalization("self_attention_layer_norm");
        makeFeedForward(inputs[0].dim(1));
        build(parts(), inputs[0]);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return checked(inputs.length == 2 ? inputs[0] : only(inputs));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor attended = around(call, attentionNorm, inputs[0], x -> inputs.length == 1
                ? attention.call(call, x) : attention.call(call, x, x, x, inputs[1]));
        return withFeedForward(call, attended);
    }

    /**
     * The attention inside, for a look at its weights.
     *
     * @return null before the block is built
     */
    public MultiHeadAttention attention() {
        return attention;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        useCausalMask = s.flag("use_causal_mask", useCausalMask);
    }
}
