package org.deepecon.tensor.f32;

import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.Kernels;

/** (outer, reduced, inner) to (outer, inner). */
final class ReduceStep implements Step {
    private final Kernels kernels;
    private final Reduction kind;
    private final float[] in;
    private final int from;
    private final float[] out;
    private final int to;
    private final int outer;
    private final int reduced;
    private final int inner;

    ReduceStep(Kernels kernels, Reduction kind, View input, View output) {
        this.kernels = kernels;
        this.kind = kind;
        this.in = ArrayStorage.array(input);
        this.from = input.offset();
        this.out = ArrayStorage.array(output);
        this.to = output.offset();
        this.outer = input.shape().dim(0);
        this.reduced = input.shape().dim(1);
        this.inner = input.shape().dim(2);
    }

    @Override
    public void run() {
        if (inner == 1) {
            kernels.reduceInner(kind, in, from, out, to, outer, reduced);
            return;
        }
        for (int i = 0; i < outer; i++) {
            kernels.reduceOuter(kind, in, from + i * reduced * inner, out, to + i * inner,
                    reduced, inner);
        }
    }
}
