package org.deepecon.nn.layer;

import java.util.List;
import java.util.function.BinaryOperator;
import org.deepecon.tensor.Tensor;

/** What {@link Bidirectional} makes of the results of both directions. */
public enum MergeMode {
    /** One behind the other, along the last axis. */
    CONCAT((a, b) -> Tensor.concat(-1, a, b)),
    /** Added. */
    SUM(Tensor::plus),
    /** Their mean. */
    AVE((a, b) -> a.plus(b).times(0.5)),
    /** Multiplied, number by number. */
    MUL(Tensor::times),
    /** Both, as two outputs. */
    NONE(null);

    private final BinaryOperator<Tensor> merge;

    MergeMode(BinaryOperator<Tensor> merge) {
        this.merge = merge;
    }

    List<Tensor> merged(Tensor forward, Tensor backward) {
        return merge == null ? List.of(forward, backward)
                : List.of(merge.apply(forward, backward));
    }
}
