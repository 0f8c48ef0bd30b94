package org.deepecon.tensor.f32;

import org.deepecon.tensor.FirstLargest;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.ChannelLoops;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.Places;

/** Moves numbers between the places of a window and the first largest number in each. */
final class FirstLargestStep implements Step {
    private final Kernels kernels;
    private final boolean back;
    private final float[] in;
    private final float[] top;
    private final float[] given;
    private final float[] out;
    private final View input;
    private final View largest;
    private final View from;
    private final View to;
    private final Places places;
    private final Sharing sharing;
    private final Step work;

    FirstLargestStep(Kernels kernels, FirstLargest op, View input, View largest, View from,
            View to) {
        this.kernels = kernels;
        this.back = op.back();
        this.in = ArrayStorage.array(input);
        this.top = ArrayStorage.array(largest);
        this.given = ArrayStorage.array(from);
        this.out = ArrayStorage.array(to);
        this.input = input;
        this.largest = largest;
        this.from = from;
        this.to = to;
        this.places = new Taps(op.window(), input.shape()).places(input.shape().dim(3));
        int pictures = input.shape().dim(0);
        int parts = Math.max(1, Math.min(pictures, Sharing.parts(input.shape().size() * 4L)));
        this.sharing = new Sharing(pictures, parts);
        this.work = Sharing.step(parts, this::part);
    }

    @Override
    public void run() {
        work.run();
    }

    private void part(int part) {
        for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
            int picture = i * input.shape().size(1, 4);
            int place = i * largest.shape().size(1, 4);
            if (back) {
                give(picture, place);
            } else {
                ChannelLoops.takeAtLargest(places, in, input.offset() + picture, top,
                        largest.offset() + place, given, from.offset() + picture, out,
                        to.offset() + place);
            }
        }
    }

    private void give(int picture, int place) {
        kernels.fill(0, out, to.offset() + picture, input.shape().size(1, 4));
        kernels.giveToLargest(places, in, input.offset() + picture, top, largest.offset() + place,
                given, from.offset() + place, out, to.offset() + picture);
    }
}
