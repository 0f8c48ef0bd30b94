package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * A layer whose settings return the layer itself, of its own type, so that they can be chained. By
 * default it has no weights, takes one input, and keeps its shape.
 *
 * @param <L> the layer's own class
 */
public abstract class FluentLayer<L extends Layer> extends Layer {
    private static final int SAMPLE_BATCH = 2;

    /** A layer that is not built yet. */
    protected FluentLayer() {
    }

    @Override
    public L name(String value) {
        super.name(value);
        return self();
    }

    @Override
    public L trainable(boolean value) {
        super.trainable(value);
        return self();
    }

    @Override
    public L inputShape(int... dims) {
        super.inputShape(dims);
        return self();
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        // None.
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return only(inputs);
    }

    /**
     * This layer.
     *
     * @return as its own class
     */
    @SuppressWarnings("unchecked")
    protected final L self() {
        return (L) this;
    }

    /**
     * Refuses a setting that would come too late.
     *
     * @param setting its name
     * @throws IllegalStateException if the layer is built
     */
    protected final void beforeBuild(String setting) {
        if (isBuilt()) {
            throw new IllegalStateException(title() + ": " + setting + " can only be set before the"
                    + " layer is first used. Make a new layer with this setting.");
        }
    }

    /**
     * Makes a weight as its settings say.
     *
     * @param settings how
     * @param shape of it
     * @return the weight
     */
    final Variable addWeight(WeightSettings settings, Shape shape) {
        return addWeight(settings.name(), shape, settings.initializer(), settings.regularizer(),
                settings.constraint());
    }

    /**
     * The input of a layer that takes one.
     *
     * @param inputs shapes without the batch axis
     * @return the only one
     * @throws ShapeException if there are more, or none
     */
    protected final Shape only(Shape... inputs) {
        if (inputs.length != 1) {
            throw new ShapeException(title() + ": expected one input, got " + inputs.length
                    + ". Combine them first, for example with concatenate().");
        }
        return inputs[0];
    }

    /**
     * The input of a layer that takes one of a certain rank.
     *
     * @param axes names of the axes behind the batch, such as {@code steps, features}
     * @param inputs shapes without the batch axis
     * @return the only one
     * @throws ShapeException if it has another rank
     */
    protected final Shape ranked(String axes, Shape... inputs) {
        Shape input = only(inputs);
        if (input.rank() != axes.split(",").length) {
            throw misfit("(batch, " + axes + ")", input, "Reshape it first with reshape(…).");
        }
        return input;
    }

    /**
     * An axis that is counted with the batch as 0, counted without it.
     *
     * @param axis from 1, or from −1 backwards
     * @param input without the batch axis
     * @return from 0
     * @throws ShapeException if there is no such axis, or it is the batch
     */
    protected final int axisOf(int axis, Shape input) {
        int found = axis > 0 ? axis - 1 : axis + input.rank();
        if (axis == 0 || found < 0 || found >= input.rank()) {
            throw misfit("an input with axis " + axis, input,
                    "Set an axis from 1 to " + input.rank() + ", or −1 for the last.");
        }
        return found;
    }

    /**
     * The shape that a function makes of a batch.
     *
     * @param function made of tensor operations
     * @param input without the batch axis
     * @return without the batch axis
     * @throws ShapeException if the function does not keep the batch axis
     */
    protected final Shape shapeAfter(UnaryOperator<Tensor> function, Shape input) {
        var sample = new Placeholder(batched(SAMPLE_BATCH, input),
                dtype() == null ? DType.floatx() : dtype());
        Shape result = Tracing.of(() -> function.apply(sample)).shape();
        if (result.rank() == 0 || result.dim(0) != SAMPLE_BATCH) {
            throw new ShapeException(title() + ": expected a result (batch, …) for each input "
                    + sample.shape() + ", got " + result + ". Leave axis 0 as it is.");
        }
        return unbatched(result);
    }

    /**
     * An input that the layer cannot take.
     *
     * @param expected in words or as a shape
     * @param got without the batch axis
     * @param remedy what to do
     * @return to be thrown
     */
    protected final ShapeException misfit(String expected, Shape got, String remedy) {
        return new ShapeException(title() + ": expected " + expected + ", got " + text(got) + ". "
                + remedy);
    }

    /**
     * A shape with its batch axis, for messages.
     *
     * @param shape without the batch axis
     * @return such as {@code (batch, 8)}
     */
    protected static String text(Shape shape) {
        String dims = shape.toString();
        return shape.rank() == 0 ? "(batch,)"
                : "(batch, " + dims.substring(1, dims.length() - (shape.rank() == 1 ? 2 : 1)) + ")";
    }

    /**
     * A shape with its batch axis.
     *
     * @param batch how many samples
     * @param shape of one
     * @return (batch, …)
     */
    protected static Shape batched(int batch, Shape shape) {
        int[] dims = new int[shape.rank() + 1];
        dims[0] = batch;
        System.arraycopy(shape.dims(), 0, dims, 1, shape.rank());
        return Shape.of(dims);
    }

    /**
     * A shape without its batch axis.
     *
     * @param shape (batch, …)
     * @return of one sample
     */
    protected static Shape unbatched(Shape shape) {
        return Shape.of(Arrays.copyOfRange(shape.dims(), 1, shape.rank()));
    }
}
