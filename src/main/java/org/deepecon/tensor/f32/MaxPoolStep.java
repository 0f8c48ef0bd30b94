package org.deepecon.tensor.f32;

import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.BinaryKernel;
import org.deepecon.tensor.f32.kernel.Kernels;

/** The largest number of each channel in each place of a window. */
final class MaxPoolStep implements Step {
    private final Kernels kernels;
    private final BinaryKernel maximum;
    private final float[] in;
    private final float[] out;
    private final View input;
    private final View output;
    private final Taps taps;
    private final Sharing sharing;
    private final Step work;

    MaxPoolStep(Kernels kernels, Window window, View input, View output) {
        this.kernels = kernels;
        this.maximum = kernels.binary(org.deepecon.tensor.Binary.MAXIMUM);
        this.in = ArrayStorage.array(input);
        this.out = ArrayStorage.array(output);
        this.input = input;
        this.output = output;
        this.taps = new Taps(window, input.shape());
        int parts = Sharing.parts((long) output.shape().size() * window.rows().size()
                * window.columns().size());
        this.sharing = new Sharing(input.shape().dim(0), parts);
        this.work = Sharing.step(parts, this::part);
    }

    @Override
    public void run() {
        work.run();
    }

    private void part(int part) {
        int channels = input.shape().dim(3);
        int places = output.shape().dim(1) * output.shape().dim(2);
        int picture = input.shape().size(1, 4);
        for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
            int from = input.offset() + i * picture;
            for (int place = sharing.first(part, places); place < sharing.end(part, places);
                    place++) {
                int to = output.offset() + (i * places + place) * channels;
                kernels.fill(Float.NEGATIVE_INFINITY, out, to, channels);
                for (int j = taps.from(place); j < taps.from(place + 1); j++) {
                    maximum.apply(out, to, in, from + taps.pixel(j) * channels, out, to, channels);
                }
            }
        }
    }
}
