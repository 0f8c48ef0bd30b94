package org.deepecon.tensor.f32;

import java.util.Arrays;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Sliding;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.Places;

/**
 * What a window covers of a picture, place by place, without padding: place i covers
 * {@code pixels[from(i)]} to {@code pixels[from(i + 1) - 1]}, through the taps of the same indices.
 */
final class Taps {
    private final int[] starts;
    private int[] pixels;
    private int[] taps;

    Taps(Window window, Shape pictures) {
        int right = window.columns().places(pictures.dim(2));
        int places = window.rows().places(pictures.dim(1)) * right;
        int area = window.rows().size() * window.columns().size();
        starts = new int[places + 1];
        pixels = new int[places * area];
        taps = new int[places * area];
        for (int i = 0; i < places; i++) {
            starts[i + 1] = starts[i];
            add(window, pictures, i / right, i % right, i + 1);
        }
        pixels = Arrays.copyOf(pixels, starts[places]);
        taps = Arrays.copyOf(taps, starts[places]);
    }

    private void add(Window window, Shape pictures, int down, int right, int end) {
        int width = window.columns().size();
        for (int tap = 0; tap < window.rows().size() * width; tap++) {
            int y = at(window.rows(), down, tap / width);
            int x = at(window.columns(), right, tap % width);
            if (y >= 0 && y < pictures.dim(1) && x >= 0 && x < pictures.dim(2)) {
                pixels[starts[end]] = y * pictures.dim(2) + x;
                taps[starts[end]++] = tap;
            }
        }
    }

    private static int at(Sliding sliding, int place, int tap) {
        return place * sliding.stride() + tap * sliding.dilation() - sliding.before();
    }

    /** The same for kernels, of pixels of some channels. */
    Places places(int channels) {
        return new Places(channels, starts,
                Arrays.stream(pixels).map(pixel -> pixel * channels).toArray());
    }

    int from(int place) {
        return starts[place];
    }

    int pixel(int index) {
        return pixels[index];
    }

    int tap(int index) {
        return taps[index];
    }
}
