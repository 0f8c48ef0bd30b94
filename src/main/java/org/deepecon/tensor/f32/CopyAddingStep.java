package org.deepecon.tensor.f32;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Region;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.BinaryKernel;
import org.deepecon.tensor.f32.kernel.Kernels;

/** Adds to zeros in another layout, the last axis in one go. */
final class CopyAddingStep implements Step {
    private final Region region;
    private final BinaryKernel plus;
    private final Kernels kernels;
    private final float[] in;
    private final int from;
    private final float[] out;
    private final View output;

    CopyAddingStep(Kernels kernels, Region region, View input, View output) {
        this.region = region;
        this.kernels = kernels;
        this.plus = kernels.binary(Binary.PLUS);
        this.in = ArrayStorage.array(input);
        this.from = input.offset() + region.from();
        this.out = ArrayStorage.array(output);
        this.output = output;
    }

    @Override
    public void run() {
        kernels.fill(0, out, output.offset(), output.shape().size());
        walk(0, from, output.offset() + region.to());
    }

    private void walk(int axis, int source, int target) {
        int length = region.dims()[axis];
        if (axis == region.dims().length - 1) {
            plus.apply(out, target, in, source, out, target, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            walk(axis + 1, source + i * region.fromStrides()[axis],
                    target + i * region.toStrides()[axis]);
        }
    }
}
