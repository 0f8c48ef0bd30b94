package org.deepecon.dl4j;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;

/** Layers of pictures, (batch, rows, columns, channels) in both. */
final class Pictures {
    static final Map<String, Function<Settings, Converted>> ALL = Map.ofEntries(
            entry("Conv2D", Pictures::convolution),
            entry("Conv2DTranspose", Pictures::transposed),
            entry("DepthwiseConv2D", Pictures::depthwise),
            entry("MaxPooling2D", s -> pooling(s, PoolingType.MAX)),
            entry("AveragePooling2D", s -> pooling(s.only("padding", "valid"), PoolingType.AVG)),
            entry("GlobalMaxPooling2D", s -> global(s, PoolingType.MAX)),
            entry("GlobalAveragePooling2D", s -> global(s, PoolingType.AVG)),
            entry("ZeroPadding2D", s -> Converted.of(new ZeroPaddingLayer.Builder(
                    s.sides("padding")).dataFormat(CNN2DFormat.NHWC).build())),
            entry("Cropping2D", s -> Converted.of(new Cropping2D.Builder(s.sides("cropping"))
                    .dataFormat(CNN2DFormat.NHWC).build())),
            entry("UpSampling2D", s -> Converted.of(new Upsampling2D.Builder()
                    .size(s.only("interpolation", "nearest").wholes("size"))
                    .dataFormat(CNN2DFormat.NHWC).build())));

    private Pictures() {
    }

    static ConvolutionMode mode(Settings s) {
        return s.text("padding").equals("same") ? ConvolutionMode.Same : ConvolutionMode.Truncate;
    }

    private static Converted convolution(Settings s) {
        s.only("groups", 1);
        return weighted(s, Layout.CONVOLUTION, new ConvolutionLayer.Builder(
                s.wholes("kernel_size")).nIn(s.channels())
                .nOut(s.whole("filters")).stride(s.wholes("strides"))
                .dilation(s.wholes("dilation_rate")).convolutionMode(mode(s))
                .hasBias(s.flag("use_bias")).dataFormat(CNN2DFormat.NHWC)
                .activation(Activations.get(s.title(), s.activation())).build());
    }

    private static Converted transposed(Settings s) {
        s.only("output_padding", null).only("dilation_rate", List.of(1, 1));
        return weighted(s, Layout.CONVOLUTION, new Deconvolution2D.Builder(
                s.wholes("kernel_size")).nIn(s.channels()).nOut(s.whole("filters"))
                .stride(s.wholes("strides")).convolutionMode(mode(s)).hasBias(s.flag("use_bias"))
                .dataFormat(CNN2DFormat.NHWC)
                .activation(Activations.get(s.title(), s.activation())).build());
    }

    private static Converted depthwise(Settings s) {
        int multiplier = s.whole("depth_multiplier");
        return weighted(s, Layout.SAME, new DepthwiseConvolution2D.Builder(
                s.wholes("kernel_size")).depthMultiplier(multiplier).nIn(s.channels())
                .nOut(multiplier * s.channels()).stride(s.wholes("strides"))
                .dilation(s.wholes("dilation_rate")).convolutionMode(mode(s))
                .hasBias(s.flag("use_bias")).dataFormat(CNN2DFormat.NHWC)
                .activation(Activations.get(s.title(), s.activation())).build());
    }

    private static Converted weighted(Settings s, Layout kernel,
            org.deeplearning4j.nn.conf.layers.Layer layer) {
        return new Converted(layer, List.of("W", "b"), List.of(kernel, Layout.ROW))
                .first(s.weights());
    }

    private static Converted pooling(Settings s, PoolingType type) {
        return Converted.of(new SubsamplingLayer.Builder(
                SubsamplingLayer.PoolingType.valueOf(type.name()), s.wholes("pool_size"),
                s.wholes("strides")).convolutionMode(mode(s)).dataFormat(CNN2DFormat.NHWC).build());
    }

    private static Converted global(Settings s, PoolingType type) {
        s.only("keepdims", false);
        return Converted.of(new GlobalPoolingLayer.Builder(type).poolingDimensions(1, 2).build());
    }
}
