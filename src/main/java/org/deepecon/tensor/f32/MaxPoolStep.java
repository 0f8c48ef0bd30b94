package org.deepecon.tensor.f32;

import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.Places;

/** The largest number of each channel in each place of a window. */
final class MaxPoolStep implements Step {
    private final Kernels kernels;
    private final float[] in;
    private final float[] out;
    private final View input;
    private final View output;
    private final Places places;
    private final Sharing sharing;
    private final Step work;

    MaxPoolStep(Kernels kernels, Window window, View input, View output) {
        this.kernels = kernels;
        this.in = ArrayStorage.array(input);
        this.out = ArrayStorage.array(output);
        this.input = input;
        this.output = output;
        this.places = new Taps(window, input.shape()).places(input.shape().dim(3));
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
        int from = input.shape().size(1, 4);
        int to = output.shape().size(1, 4);
        for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
            kernels.largest(places, in, input.offset() + i * from, out, output.offset() + i * to,
                    sharing.first(part, places.count()), sharing.end(part, places.count()));
        }
    }
}
