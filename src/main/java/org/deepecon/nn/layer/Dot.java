package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * The sums of products of two inputs along an axis of each, sample by sample: (batch, …a, k) and
 * (batch, …b, k) give (batch, …a, …b); two vectors give (batch, 1).
 *
 * <p>Keeps all products until they are summed: for long axes use attention or a dense layer.
 */
public final class Dot extends FluentLayer<Dot> {
    private static final double SMALLEST = 1e-7;

    private int first;
    private int second;
    private boolean normalize;

    Dot(int first, int second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Whether to divide by the lengths first, so that the results are cosines.
     *
     * @param value false unless set
     * @return this
     */
    public Dot normalize(boolean value) {
        beforeBuild("normalize");
        normalize = value;
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length != 2) {
            throw new ShapeException(
                    title() + ": expected two inputs, got " + inputs.length + ".");
        }
        int k = inputs[0].dim(axisOf(first, inputs[0]));
        if (inputs[1].dim(axisOf(second, inputs[1])) != k) {
            throw misfit("a second input of length " + k + " along axis " + second, inputs[1],
                    "The first is " + text(inputs[0]) + "; set other axes.");
        }
        List<Integer> dims = new ArrayList<>(others(inputs[0], first));
        dims.addAll(others(inputs[1], second));
        return dims.isEmpty() ? Shape.of(1)
                : Shape.of(dims.stream().mapToInt(Integer::intValue).toArray());
    }

    private List<Integer> others(Shape input, int axis) {
        int gone = axisOf(axis, input);
        return IntStream.range(0, input.rank()).filter(i -> i != gone).map(input::dim).boxed()
                .toList();
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Shape result = outputShape(unbatched(inputs[0].shape()), unbatched(inputs[1].shape()));
        Tensor a = rows(inputs[0], first).expandDims(2);
        Tensor b = rows(inputs[1], second).expandDims(1);
        return a.times(b).sum(-1).reshape(batched(inputs[0].shape().dim(0), result));
    }

    /** (batch, others, k). */
    private Tensor rows(Tensor x, int axis) {
        int along = axisOf(axis, unbatched(x.shape())) + 1;
        int k = x.shape().dim(along);
        int[] order = IntStream.concat(IntStream.range(0, x.rank()).filter(i -> i != along),
                IntStream.of(along)).toArray();
        Tensor unit = normalize ? UnitNormalization.unit(x, SMALLEST, along) : x;
        return unit.transpose(order).reshape(x.shape().dim(0), -1, k);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        int[] axes = s.value("axes", new int[] {first, second}, Kinds.WHOLES);
        first = axes[0];
        second = axes[axes.length - 1];
        normalize = s.flag("normalize", normalize);
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return List.of(inputs);
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
