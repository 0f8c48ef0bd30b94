package org.deepecon.optim;

import java.util.List;
import org.deepecon.tensor.Tensor;

/** Limits gradients. */
@FunctionalInterface
interface Clipping {
    /** Leaves gradients as they are. */
    Clipping NONE = gradients -> gradients;

    List<Tensor> clip(List<Tensor> gradients);

    /** Every number between −limit and limit. */
    static Clipping value(double limit) {
        return gradients -> gradients.stream().map(g -> g.clip(-limit, limit)).toList();
    }

    /** Each gradient shortened to the limit if its Euclidean norm is larger. */
    static Clipping norm(double limit) {
        return gradients -> gradients.stream()
                .map(g -> g.times(factor(g.square().sum().sqrt(), limit))).toList();
    }

    /**
     * All gradients shortened alike if the norm of all numbers together is larger. A norm that is
     * not finite makes all of them NaN, as in Keras: half a step would be worse.
     */
    static Clipping globalNorm(double limit) {
        return gradients -> {
            Tensor norm = gradients.stream().map(g -> g.square().sum())
                    .reduce(Tensor::plus).orElseThrow().sqrt();
            Tensor factor = factor(norm, limit).plus(norm.minus(norm));
            return gradients.stream().map(g -> g.times(factor)).toList();
        };
    }

    /** limit / max(norm, limit): 1 for short gradients. */
    private static Tensor factor(Tensor norm, double limit) {
        return norm.maximum(limit).reciprocal().times(limit);
    }
}
