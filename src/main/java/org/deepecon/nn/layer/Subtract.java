package org.deepecon.nn.layer;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/** The first of two inputs less the second. */
public final class Subtract extends MergeLayer<Subtract> {
    Subtract() {
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length != 2) {
            throw new ShapeException(
                    title() + ": expected two inputs, got " + inputs.length + ".");
        }
        return super.outputShape(inputs);
    }

    @Override
    protected Tensor merged(Tensor before, Tensor next) {
        return before.minus(next);
    }
}
