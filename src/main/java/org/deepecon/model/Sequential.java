package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerNames;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;

/**
 * A network of layers one after the other.
 *
 * <pre>{@code
 * var policy = Sequential.of(input(2), dense(50, "relu"), dense(1, "sigmoid")).seed(1);
 * }</pre>
 *
 * <p>What one sample looks like is said by an {@link Input} in front or by {@link #build}, or is
 * seen at the first use.
 */
public final class Sequential extends Model {
    private final List<Layer> stack = new ArrayList<>();
    private Input input;

    private Sequential() {
    }

    /**
     * A network.
     *
     * @param layers from first to last; an {@link Input} may be in front
     * @return the network; its weights are made when they are first needed
     */
    public static Sequential of(Layer... layers) {
        var made = new Sequential();
        made.name(LayerNames.next("Sequential"));
        for (Layer each : layers) {
            made.add(each);
        }
        return made;
    }

    /**
     * Adds a layer behind the last. Compile again afterwards.
     *
     * @param layer of this model only; an {@link Input} as the first one only
     * @return this
     * @throws IllegalArgumentException if an input comes behind other layers
     */
    public Sequential add(Layer layer) {
        if (layer instanceof Input first) {
            if (input != null || !stack.isEmpty()) {
                throw new IllegalArgumentException(title() + ": expected the input as the first"
                        + " layer, got it behind " + stack.size() + " layers.");
            }
            input = first;
        } else {
            if (stack.contains(layer)) {
                throw new IllegalArgumentException(title() + ": " + layer.title() + " is in it"
                        + " already; shared layers need a functional Model.");
            }
            stack.add(layer);
        }
        changeLayers();
        return this;
    }

    /**
     * Removes the last layer. Compile again afterwards.
     *
     * @return the layer
     * @throws IllegalStateException if there is none
     */
    public Layer pop() {
        if (stack.isEmpty()) {
            throw new IllegalStateException(title() + ": there is no layer to pop.");
        }
        changeLayers();
        return stack.remove(stack.size() - 1);
    }

    /**
     * Makes the weights.
     *
     * @param sample lengths of the axes of one sample, without the batch: {@code build(28, 28)}
     * @return this
     * @throws ShapeException if a layer cannot take it, or other samples are expected
     */
    public Sequential build(int... sample) {
        expect(Shape.of(sample));
        build();
        return this;
    }

    @Override
    public Sequential build() {
        super.build();
        return this;
    }

    @Override
    public String type() {
        return "Sequential";
    }

    @Override
    public Sequential name(String value) {
        super.name(value);
        return this;
    }

    @Override
    public Sequential seed(long value) {
        super.seed(value);
        return this;
    }

    @Override
    public Sequential dtype(org.deepecon.tensor.DType value) {
        super.dtype(value);
        return this;
    }

    @Override
    public Sequential trainable(boolean value) {
        super.trainable(value);
        return this;
    }

    @Override
    public List<Layer> layers() {
        return List.copyOf(stack);
    }

    /**
     * Where data enter.
     *
     * @return null if that is not known yet
     */
    public Input input() {
        knownInputs();
        return input;
    }

    @Override
    Shape[] knownInputs() {
        if (input == null && !stack.isEmpty()) {
            Shape declared = declared(stack.get(0));
            input = declared == null ? null : Input.input(declared.dims());
        }
        return input == null ? null : new Shape[] {input.shape()};
    }

    /** What the first layer was told, or knows as a model. */
    private static Shape declared(Layer first) {
        if (first instanceof Network network && network.knownInputs() != null) {
            return network.knownInputs()[0];
        }
        return first.declaredInput();
    }

    /** Takes samples of a shape from now on. */
    @Override
    void expect(Shape... samples) {
        if (knownInputs() == null) {
            input = Input.input(fitting(samples[0]).dims());
        } else {
            input.outputShape(samples[0]);
        }
    }

    /** Single numbers are rows of one, unless the first layer takes them as they are. */
    private Shape fitting(Shape sample) {
        if (sample.rank() > 0 || stack.isEmpty()) {
            return sample;
        }
        try {
            stack.get(0).outputShape(sample);
            return sample;
        } catch (IllegalArgumentException needsAnAxis) {
            return Shape.of(1);
        }
    }

    @Override
    Wiring wire() {
        if (stack.isEmpty()) {
            throw new IllegalStateException(title() + ": expected at least one layer, got none."
                    + " Add one.");
        }
        return Wiring.chain(title(), input, stack);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape shape = inputs[0];
        for (Layer layer : stack) {
            shape = layer.outputShape(shape);
        }
        return shape;
    }
}
