package org.deepecon.tensor.f32.kernel;

/**
 * What a window covers of a picture: place i covers the pixels that start at
 * {@code pixels[starts[i]]} to {@code pixels[starts[i + 1] - 1]}, from the picture's start.
 *
 * @param channels numbers of a pixel
 * @param starts for each place, and behind the last
 * @param pixels where they start, place by place
 */
public record Places(int channels, int[] starts, int[] pixels) {
    /**
     * How many places.
     *
     * @return their count
     */
    public int count() {
        return starts.length - 1;
    }
}
