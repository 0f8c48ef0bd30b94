package org.deepecon.nn.layer;

import java.util.Arrays;
import org.deepecon.tensor.Shape;

/** Axes of a sample along which a layer normalizes; the last unless set. */
final class SampleAxes {
    private final FluentLayer<?> layer;
    private int[] axes = {-1};

    SampleAxes(FluentLayer<?> layer) {
        this.layer = layer;
    }

    void set(int... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    layer.title() + ": expected at least one axis, got none.");
        }
        axes = values.clone();
    }

    /** As set. */
    int[] values() {
        return axes.clone();
    }

    /** From 0, without the batch, in order. */
    private int[] of(Shape sample) {
        return Arrays.stream(axes).map(axis -> layer.axisOf(axis, sample)).sorted().toArray();
    }

    /** From 0 for the batch, in order. */
    int[] withBatch(Shape sample) {
        return Arrays.stream(of(sample)).map(axis -> axis + 1).toArray();
    }

    /** The lengths of the axes: the shape of weights that belong to them. */
    Shape lengths(Shape sample) {
        return Shape.of(Arrays.stream(of(sample)).map(sample::dim).toArray());
    }

    /** The lengths in their places, 1 elsewhere: the shape in which weights fit the sample. */
    Shape weightShape(Shape sample) {
        int[] own = of(sample);
        int[] dims = new int[sample.rank() - own[0]];
        Arrays.fill(dims, 1);
        for (int axis : own) {
            dims[axis - own[0]] = sample.dim(axis);
        }
        return Shape.of(dims);
    }
}
