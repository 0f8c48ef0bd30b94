package org.deepecon.nn.layer;

import java.util.function.UnaryOperator;
import org.deepecon.config.Catalog;
import org.deepecon.config.ConfigException;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;

/** All layers by Keras's class names: how files name them. A new layer has its line here. */
public final class LayerTypes {
    /** In files. What is made here is only there to be set up, so its numbers do not matter. */
    public static final Catalog<Layer> ALL = new Catalog<Layer>("a layer", "keras.layers", name -> {
        throw new ConfigException("expected a layer, got only its name, " + name + ".");
    })
            .add("InputLayer", Input::input)
            .add("Dense", () -> new Dense(1))
            .add("Embedding", () -> new Embedding(1, 1))
            .add("Identity", Identity::new)
            .add("Lambda", () -> new Lambda(UnaryOperator.identity()))
            .add("Activation", () -> new ActivationLayer(Activations.LINEAR))
            .add("ReLU", ReLU::new)
            .add("LeakyReLU", LeakyReLU::new)
            .add("ELU", ELU::new)
            .add("PReLU", PReLU::new)
            .add("Softmax", Softmax::new)
            .add("Dropout", () -> new Dropout(0))
            .add("SpatialDropout1D", () -> new SpatialDropout1D(0))
            .add("GaussianNoise", () -> new GaussianNoise(0))
            .add("GaussianDropout", () -> new GaussianDropout(0))
            .add("AlphaDropout", () -> new AlphaDropout(0))
            .add("ActivityRegularization", ActivityRegularization::new)
            .add("BatchNormalization", BatchNormalization::new)
            .add("LayerNormalization", LayerNormalization::new)
            .add("RMSNormalization", RMSNormalization::new)
            .add("UnitNormalization", UnitNormalization::new)
            .add("GroupNormalization", GroupNormalization::new)
            .add("Flatten", Flatten::new)
            .add("Reshape", () -> new Reshape(1))
            .add("Permute", () -> new Permute(1))
            .add("RepeatVector", () -> new RepeatVector(1))
            .add("Add", Add::new)
            .add("Subtract", Subtract::new)
            .add("Multiply", Multiply::new)
            .add("Average", Average::new)
            .add("Maximum", Maximum::new)
            .add("Minimum", Minimum::new)
            .add("Concatenate", Concatenate::new)
            .add("Dot", () -> new Dot(1, 1))
            .add("Conv1D", () -> new Conv1D(1, 1))
            .add("Conv2D", () -> new Conv2D(1, 1))
            .add("Conv1DTranspose", () -> new Conv1DTranspose(1, 1))
            .add("Conv2DTranspose", () -> new Conv2DTranspose(1, 1))
            .add("DepthwiseConv1D", () -> new DepthwiseConv1D(1))
            .add("DepthwiseConv2D", () -> new DepthwiseConv2D(1))
            .add("SeparableConv1D", () -> new SeparableConv1D(1, 1))
            .add("SeparableConv2D", () -> new SeparableConv2D(1, 1))
            .add("MaxPooling1D", MaxPooling1D::new)
            .add("MaxPooling2D", MaxPooling2D::new)
            .add("AveragePooling1D", AveragePooling1D::new)
            .add("AveragePooling2D", AveragePooling2D::new)
            .add("GlobalMaxPooling1D", GlobalMaxPooling1D::new)
            .add("GlobalMaxPooling2D", GlobalMaxPooling2D::new)
            .add("GlobalAveragePooling1D", GlobalAveragePooling1D::new)
            .add("GlobalAveragePooling2D", GlobalAveragePooling2D::new)
            .add("UpSampling1D", () -> new UpSampling1D(1))
            .add("UpSampling2D", UpSampling2D::new)
            .add("ZeroPadding1D", ZeroPadding1D::new)
            .add("ZeroPadding2D", ZeroPadding2D::new)
            .add("Cropping1D", Cropping1D::new)
            .add("Cropping2D", Cropping2D::new)
            .add("SimpleRNN", () -> new SimpleRNN(1))
            .add("LSTM", () -> new LSTM(1))
            .add("GRU", () -> new GRU(1))
            .add("Bidirectional", () -> new Bidirectional(new LSTM(1)))
            .add("TimeDistributed", () -> new TimeDistributed(new Identity()))
            .add("Masking", () -> new Masking(0))
            .add("Attention", Attention::new)
            .add("MultiHeadAttention", () -> new MultiHeadAttention(1, 1))
            .add("PositionEmbedding", () -> new PositionEmbedding(1))
            .add("SinePositionEncoding", SinePositionEncoding::new)
            .add("TokenAndPositionEmbedding", () -> new TokenAndPositionEmbedding(1, 1, 1))
            .add("TransformerEncoderBlock", () -> new TransformerEncoderBlock(1, 1))
            .add("TransformerDecoderBlock", () -> new TransformerDecoderBlock(1, 1));

    private LayerTypes() {
    }
}
