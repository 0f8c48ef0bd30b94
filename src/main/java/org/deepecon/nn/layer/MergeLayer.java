package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.List;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A layer that makes one of several inputs, number by number. Axes of length 1 are repeated, and an
 * input of fewer axes gets them behind the batch.
 *
 * @param <L> the layer's own class
 */
public abstract class MergeLayer<L extends Layer> extends FluentLayer<L> {
    /** A layer of several inputs. */
    protected MergeLayer() {
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length == 0) {
            throw new ShapeException(title() + ": expected at least one input, got none.");
        }
        try {
            return Arrays.stream(inputs).reduce(Shape::broadcast).orElseThrow();
        } catch (ShapeException e) {
            throw new ShapeException(title() + ": expected inputs of one shape, got "
                    + String.join(" and ", Arrays.stream(inputs).map(FluentLayer::text).toList())
                    + ". Lengths may differ where one of them is 1.");
        }
    }

    @Override
    public final Tensor call(Call call, Tensor... inputs) {
        int rank = Arrays.stream(inputs).mapToInt(Tensor::rank).max().orElseThrow();
        Tensor result = ranked(inputs[0], rank);
        for (int i = 1; i < inputs.length; i++) {
            result = merged(result, ranked(inputs[i], rank));
        }
        return finished(result, inputs.length);
    }

    private static Tensor ranked(Tensor x, int rank) {
        int[] dims = new int[rank];
        Arrays.fill(dims, 1);
        dims[0] = x.shape().dim(0);
        for (int i = 1; i < x.rank(); i++) {
            dims[rank - i] = x.shape().dim(-i);
        }
        return x.reshape(Shape.of(dims));
    }

    /**
     * Adds an input to what was made of those before it.
     *
     * @param before (batch, …)
     * @param next (batch, …)
     * @return of the common shape
     */
    protected abstract Tensor merged(Tensor before, Tensor next);

    /**
     * What is left to do.
     *
     * @param all made of all inputs
     * @param count how many there are
     * @return the layer's result; as it is unless overridden
     */
    protected Tensor finished(Tensor all, int count) {
        return all;
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return List.of(inputs);
    }
}
