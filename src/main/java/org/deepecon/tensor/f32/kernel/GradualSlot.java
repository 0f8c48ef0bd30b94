package org.deepecon.tensor.f32.kernel;

import java.util.function.Function;

/** The kernels for one kind of loop: plain until a trial, begun at the first use, is won. */
final class GradualSlot {
    private final Trials trials;
    private final Function<Kernels, Runnable> work;
    private volatile Kernels current;
    private volatile boolean begun;

    GradualSlot(Kernels plain, Trials trials, Function<Kernels, Runnable> work) {
        this.trials = trials;
        this.work = work;
        current = plain;
    }

    Kernels get() {
        if (!begun) {
            begin();
        }
        return current;
    }

    private synchronized void begin() {
        if (!begun) {
            begun = true;
            trials.submit(work, fast -> current = fast);
        }
    }
}
