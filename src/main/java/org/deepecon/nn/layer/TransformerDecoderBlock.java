package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A decoder block of a transformer: self-attention to itself and earlier steps, attention to what
 * an encoder gave, then two dense layers for each step by itself; each with the input added to its
 * result and a layer normalization.
 *
 * <ul><li>inputs (batch, T, d), d a multiple of numHeads, and the encoder's (batch, S, e); without
 * the second there is no attention to it <li>weights of the self-attention and its normalization,
 * of the attention to the encoder and its normalization, of the normalization of the dense layers,
 * and of these <li>output (batch, T, d)</ul>
 *
 * <p>Steps that the masks of either input leave out are not looked at. Source: Vaswani et al. 2017,
 * §3.1; defaults and names of KerasHub's TransformerDecoder.
 */
public final class TransformerDecoderBlock extends TransformerBlock<TransformerDecoderBlock> {
    private boolean useCausalMask = true;
    private MultiHeadAttention selfAttention;
    private LayerNormalization selfNorm;
    private MultiHeadAttention crossAttention;
    private LayerNormalization crossNorm;

    TransformerDecoderBlock(int intermediateDim, int numHeads) {
        super("TransformerDecoderBlock", intermediateDim, numHeads);
    }

    /**
     * Whether a step sees itself and earlier ones only.
     *
     * @param value true unless set
     * @return this
     */
    public TransformerDecoderBlock useCausalMask(boolean value) {
        beforeBuild("useCausalMask");
        useCausalMask = value;
        return this;
    }

    @Override
    public List<Layer> parts() {
        if (selfAttention == null) {
            return List.of();
        }
        List<Layer> all = new ArrayList<>(List.of(selfAttention, selfNorm));
        if (crossAttention != null) {
            all.addAll(List.of(crossAttention, crossNorm));
        }
        all.addAll(feedForward());
        return all;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        int width = inputs[0].dim(1);
        selfAttention = attention("self_attention", width).useCausalMask(useCausalMask);
        selfNorm = normalization("self_attention_layer_norm");
        makeFeedForward(width);
        if (inputs.length > 1) {
            crossAttention = attention("cross_attention", width);
            crossNorm = normalization("cross_attention_layer_norm");
            crossAttention.build(dtype(), seeds().split(), inputs[0], inputs[1]);
        }
        build(parts(), inputs[0]);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length == 0 || inputs.length > 2 || inputs[inputs.length - 1].rank() != 2) {
            throw new ShapeException(title() + ": expected (batch, T, d) and perhaps an encoder's"
                    + " (batch, S, e), got " + inputs.length + " inputs.");
        }
        return checked(inputs[0]);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = around(call, selfNorm, inputs[0], each -> selfAttention.call(call, each));
        if (crossAttention != null) {
            x = around(call, crossNorm, x, each -> crossAttention.call(call, each, inputs[1]));
        }
        return withFeedForward(call, x);
    }

    /**
     * The attention to itself, for a look at its weights.
     *
     * @return null before the block is built
     */
    public MultiHeadAttention selfAttention() {
        return selfAttention;
    }

    /**
     * The attention to the encoder, for a look at its weights.
     *
     * @return null before the block is built, or without an encoder
     */
    public MultiHeadAttention crossAttention() {
        return crossAttention;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        useCausalMask = s.flag("use_causal_mask", useCausalMask);
    }
}
