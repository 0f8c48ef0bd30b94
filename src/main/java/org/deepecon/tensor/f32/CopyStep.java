package org.deepecon.tensor.f32;

import org.deepecon.tensor.Region;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.Kernels;

/** Copies between two layouts; the last two axes in one go. */
final class CopyStep implements Step {
    /** Columns up to which long strided walks beat short rows. */
    private static final int NARROW = 4;

    private final Kernels kernels;
    private final Region region;
    private final float[] in;
    private final int from;
    private final float[] out;
    private final int to;

    private CopyStep(Kernels kernels, Region region, View input, View output) {
        this.kernels = kernels;
        this.region = region;
        this.in = ArrayStorage.array(input);
        this.from = input.offset() + region.from();
        this.out = ArrayStorage.array(output);
        this.to = output.offset() + region.to();
    }

    static CopyStep of(Kernels kernels, Region region, View input, View output) {
        Region matrices = region.atLeastTwoAxes();
        return new CopyStep(kernels, isNarrow(matrices) ? matrices.exchanged() : matrices, input,
                output);
    }

    /** Whether it is walked faster column by column. */
    private static boolean isNarrow(Region region) {
        int last = region.dims().length - 1;
        return region.dims()[last] <= NARROW && region.dims()[last] < region.dims()[last - 1];
    }

    @Override
    public void run() {
        walk(0, from, to);
    }

    private void walk(int axis, int source, int target) {
        if (axis == region.dims().length - 2) {
            matrix(source, target);
            return;
        }
        for (int i = 0; i < region.dims()[axis]; i++) {
            walk(axis + 1, source + i * region.fromStrides()[axis],
                    target + i * region.toStrides()[axis]);
        }
    }

    private void matrix(int source, int target) {
        int last = region.dims().length - 1;
        int rows = region.dims()[last - 1];
        int columns = region.dims()[last];
        int fromRow = region.fromStrides()[last - 1];
        int toRow = region.toStrides()[last - 1];
        if (fromRow == 1 && region.toStrides()[last] == 1 && region.fromStrides()[last] > 1) {
            kernels.transpose(in, source, region.fromStrides()[last], out, target, toRow, columns,
                    rows);
            return;
        }
        for (int i = 0; i < rows; i++) {
            row(source + i * fromRow, target + i * toRow, columns);
        }
    }

    private void row(int source, int target, int columns) {
        int last = region.dims().length - 1;
        int fromStep = region.fromStrides()[last];
        int toStep = region.toStrides()[last];
        if (toStep == 1 && fromStep == 1) {
            System.arraycopy(in, source, out, target, columns);
        } else if (toStep == 1 && fromStep == 0) {
            kernels.fill(in[source], out, target, columns);
        } else {
            for (int i = 0; i < columns; i++) {
                out[target + i * toStep] = in[source + i * fromStep];
            }
        }
    }
}
