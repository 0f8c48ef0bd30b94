package org.deepecon.optim;

import org.deepecon.tensor.Tensor;

/** Moving averages of a gradient and of its square, in Keras's order of operations. */
final class Moments {
    private Moments() {
    }

    /** {@code m ← m + (g − m)(1 − β)}. */
    static Tensor first(Slots memory, Tensor g, double beta) {
        return memory.update("momentum", m -> m.plus(g.minus(m).times(1 - beta)));
    }

    /** {@code v ← v + (g² − v)(1 − β)}. */
    static Tensor second(Slots memory, Tensor g, double beta) {
        return memory.update("velocity", v -> v.plus(g.square().minus(v).times(1 - beta)));
    }
}
