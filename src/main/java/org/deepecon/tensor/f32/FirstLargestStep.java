package org.deepecon.tensor.f32;

import org.deepecon.tensor.FirstLargest;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.f32.kernel.ChannelLoops;

/** Moves numbers between the places of a window and the first largest number in each. */
final class FirstLargestStep implements Step {
    private final boolean back;
    private final float[] in;
    private final float[] top;
    private final float[] given;
    private final float[] out;
    private final View input;
    private final View largest;
    private final View from;
    private final View to;
    private final Taps taps;
    private final Sharing sharing;
    private final float[][] channel;
    private final Step clear;
    private final Step work;

    FirstLargestStep(FirstLargest op, View input, View largest, View from, View to) {
        this.back = op.back();
        this.in = ArrayStorage.array(input);
        this.top = ArrayStorage.array(largest);
        this.given = ArrayStorage.array(from);
        this.out = ArrayStorage.array(to);
        this.input = input;
        this.largest = largest;
        this.from = from;
        this.to = to;
        this.taps = new Taps(op.window(), input.shape());
        int pictures = input.shape().dim(0);
        int parts = Math.max(1, Math.min(pictures, Sharing.parts(input.shape().size() * 4L)));
        this.sharing = new Sharing(pictures, parts);
        this.channel = new float[parts][input.shape().dim(3)];
        this.clear = ArrayBackend.INSTANCE.fill(0, to);
        this.work = Sharing.step(parts, this::part);
    }

    @Override
    public void run() {
        clear.run();
        work.run();
    }

    private void part(int part) {
        int channels = input.shape().dim(3);
        int places = largest.shape().dim(1) * largest.shape().dim(2);
        float[] mine = channel[part];
        for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
            int picture = i * input.shape().size(1, 4);
            for (int place = 0; place < places; place++) {
                int at = (i * places + place) * channels;
                if (back) {
                    give(place, picture, at, channels, mine);
                } else {
                    take(place, picture, at, channels, mine);
                }
            }
        }
    }

    private void give(int place, int picture, int at, int channels, float[] rest) {
        System.arraycopy(given, from.offset() + at, rest, 0, channels);
        for (int i = taps.from(place); i < taps.from(place + 1); i++) {
            int there = picture + taps.pixel(i) * channels;
            ChannelLoops.give(in, input.offset() + there, top, largest.offset() + at, rest, out,
                    to.offset() + there, channels);
        }
    }

    private void take(int place, int picture, int at, int channels, float[] open) {
        java.util.Arrays.fill(open, 1f);
        for (int i = taps.from(place); i < taps.from(place + 1); i++) {
            int there = picture + taps.pixel(i) * channels;
            ChannelLoops.take(in, input.offset() + there, top, largest.offset() + at, open, given,
                    from.offset() + there, out, to.offset() + at, channels);
        }
    }
}
