package org.deepecon.nn;

import java.util.List;
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
    private final Shape shape;

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
}
