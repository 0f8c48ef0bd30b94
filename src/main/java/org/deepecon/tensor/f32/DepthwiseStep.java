package org.deepecon.tensor.f32;

import org.deepecon.tensor.Convolution;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.ChannelLoops;

/** A convolution with a kernel for each channel, or one of its derivatives, pixel by pixel. */
final class DepthwiseStep {
    private final Window window;
    private final float[] x;
    private final float[] k;
    private final float[] y;
    private final View input;
    private final View kernel;
    private final View output;
    private final Taps taps;
    private final int channels;
    private final int pixels;
    private final int places;

    private DepthwiseStep(Window window, View input, View kernel, View output) {
        this.window = window;
        this.x = ArrayStorage.array(input);
        this.k = ArrayStorage.array(kernel);
        this.y = ArrayStorage.array(output);
        this.input = input;
        this.kernel = kernel;
        this.output = output;
        this.taps = new Taps(window, input.shape());
        this.channels = input.shape().dim(3);
        this.pixels = input.shape().dim(1) * input.shape().dim(2);
        this.places = output.shape().dim(1) * output.shape().dim(2);
    }

    static Step of(Convolution op, View input, View kernel, View output) {
        var step = new DepthwiseStep(op.window(), input, kernel, output);
        int parts = step.parts();
        return switch (op.result()) {
            case INPUT -> step.step(input, parts, step::input);
            case KERNEL -> step.step(kernel, 1, step::kernel);
            case OUTPUT -> step.step(output, parts, step::output);
        };
    }

    /** What is done with one place of the window in one picture. */
    @FunctionalInterface
    private interface Place {
        void on(int picture, int place);
    }

    private int parts() {
        int area = window.rows().size() * window.columns().size();
        return Math.max(1, Math.min(input.shape().dim(0),
                Sharing.parts((long) output.shape().size() * area)));
    }

    private Step step(View cleared, int parts, Place work) {
        var sharing = new Sharing(input.shape().dim(0), parts);
        Step clear = ArrayBackend.INSTANCE.fill(0, cleared);
        Step add = Sharing.step(parts, part -> {
            for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
                for (int place = 0; place < places; place++) {
                    work.on(i, place);
                }
            }
        });
        return () -> {
            clear.run();
            add.run();
        };
    }

    private int pixel(int picture, int pixel) {
        return input.offset() + (picture * pixels + pixel) * channels;
    }

    private int place(int picture, int place) {
        return output.offset() + (picture * places + place) * channels;
    }

    private int tap(int tap) {
        return kernel.offset() + tap * channels;
    }

    private void output(int picture, int place) {
        int to = place(picture, place);
        for (int i = taps.from(place); i < taps.from(place + 1); i++) {
            ChannelLoops.addProducts(x, pixel(picture, taps.pixel(i)), k, tap(taps.tap(i)), y, to,
                    channels);
        }
    }

    private void input(int picture, int place) {
        int from = place(picture, place);
        for (int i = taps.from(place); i < taps.from(place + 1); i++) {
            ChannelLoops.addProducts(y, from, k, tap(taps.tap(i)), x,
                    pixel(picture, taps.pixel(i)), channels);
        }
    }

    private void kernel(int picture, int place) {
        int from = place(picture, place);
        for (int i = taps.from(place); i < taps.from(place + 1); i++) {
            ChannelLoops.addProducts(y, from, x, pixel(picture, taps.pixel(i)), k,
                    tap(taps.tap(i)), channels);
        }
    }
}
