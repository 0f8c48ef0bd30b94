package org.deepecon.nn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.config.Settings;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * Where the data enter: Keras's {@code Input}. As the first layer of a {@code Sequential} it says
 * what one sample looks like; in a functional model it is what the first layers are used on.
 *
 * <pre>{@code
 * var in = input(2);
 * var out = dense(1).on(dense(64, "relu").on(in));
 * }</pre>
 *
 * <ul><li>input (batch, …) <li>output the same</ul>
 */
public final class Input extends Layer implements LayerOutput {
    /** With null for the number of samples. */
    private static final Kind<Shape> BATCH_SHAPE = Kind.of("a shape (null, …)",
            shape -> Stream.concat(Stream.of((Integer) null),
                    Arrays.stream(shape.dims()).boxed()).toList(),
            tree -> Shape.of(((List<?>) tree).stream().skip(1).mapToInt(Input::length).toArray()));

    private Shape shape;

    private Input(Shape shape) {
        this.shape = shape;
    }

    /**
     * An entrance for samples of a shape.
     *
     * @param dims lengths of the axes of one sample, without the batch: {@code input(28, 28)}
     * @return the input
     */
    public static Input input(int... dims) {
        return new Input(Shape.of(dims));
    }

    private static int length(Object dim) {
        if (dim == null) {
            throw new ConfigException("expected samples of one shape, got an axis of any length."
                    + " Set its length in Python and save again.");
        }
        return ((Number) dim).intValue();
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        // It has none.
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length > 0 && !inputs[0].equals(shape)) {
            throw new ShapeException(title() + ": expected samples of shape " + shape + ", got "
                    + inputs[0] + ".");
        }
        return shape;
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return inputs[0];
    }

    @Override
    public String type() {
        return "InputLayer";
    }

    @Override
    public Input name(String value) {
        super.name(value);
        return this;
    }

    @Override
    public Layer layer() {
        return this;
    }

    @Override
    public List<LayerOutput> inputs() {
        return List.of();
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void settings(Settings s) {
        name(s.text("name", name()));
        shape = s.value("batch_shape", shape, BATCH_SHAPE);
        s.ignored("dtype", DType.floatx().toString());
        s.fixed("sparse", false);
        s.fixed("ragged", false);
        s.fixed("optional", false);
    }
}
