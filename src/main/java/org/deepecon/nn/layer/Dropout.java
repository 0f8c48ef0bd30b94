package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.List;
import org.deepecon.config.Kind;
import org.deepecon.config.Settings;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * In training sets a share of the numbers to 0 and divides the others by 1 − rate, which keeps the
 * mean; so nothing is to be done later ("inverted" dropout). Source: Srivastava et al. 2014.
 */
public final class Dropout extends NoiseLayer<Dropout> {
    /** Keras writes null where the input's length holds. */
    private static final Kind<int[]> NOISE_SHAPE = Kind.of("a list of lengths or null",
            value -> Arrays.stream(value).mapToObj(dim -> dim == -1 ? null : dim).toList(),
            tree -> ((List<?>) tree).stream()
                    .mapToInt(dim -> dim == null ? -1 : ((Number) dim).intValue()).toArray());

    private double rate;
    private int[] noiseShape;

    Dropout(double rate) {
        this.rate = Checked.rate("Dropout", "rate", rate);
    }

    /**
     * Axes along which numbers fall together.
     *
     * @param dims with the batch axis; 1 where numbers fall together, −1 for the input's length;
     *     −1 everywhere unless set
     * @return this
     */
    public Dropout noiseShape(int... dims) {
        beforeBuild("noiseShape");
        for (int dim : dims) {
            if (dim != -1) {
                Checked.positive(title(), "noiseShape", dim);
            }
        }
        noiseShape = dims.clone();
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = only(inputs);
        if (noiseShape != null && noiseShape.length != input.rank() + 1) {
            throw misfit("an input of " + noiseShape.length + " axes, as in noiseShape(…)", input,
                    "Give noiseShape one length for each axis, −1 for the input's.");
        }
        return input;
    }

    @Override
    protected boolean disturbs() {
        return rate > 0;
    }

    @Override
    protected Tensor disturbed(Tensor x, RandomSource random) {
        return dropped(x, rate, noiseOf(x.shape()), random);
    }

    private Shape noiseOf(Shape input) {
        if (noiseShape == null) {
            return input;
        }
        int[] dims = input.dims();
        for (int i = 0; i < dims.length; i++) {
            if (noiseShape[i] != -1 && noiseShape[i] != 1 && noiseShape[i] != dims[i]) {
                throw new ShapeException(title() + ": expected noiseShape to be 1, −1 or "
                        + dims[i] + " along axis " + i + ", got " + noiseShape[i] + ".");
            }
            dims[i] = noiseShape[i] == -1 ? dims[i] : noiseShape[i];
        }
        return Shape.of(dims);
    }

    static Tensor dropped(Tensor x, double rate, Shape noise, RandomSource random) {
        Tensor kept = random.uniform(noise, x.dtype()).greaterEqual(rate);
        return x.times(kept.times(1 / (1 - rate)));
    }

    /**
     * The share that falls.
     *
     * @return in [0, 1)
     */
    public double rate() {
        return rate;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        rate = s.number("rate", rate);
        noiseShape = s.value("noise_shape", noiseShape, NOISE_SHAPE);
    }
}
