package org.deepecon.tensor;

/**
 * A block of numbers in two layouts: walks {@code dims}, reading and writing with strides. Slices,
 * transposes, padding and broadcasts are all of this form.
 *
 * @param dims lengths
 * @param from first index of the source
 * @param fromStrides steps in the source; 0 repeats
 * @param to first index of the target
 * @param toStrides steps in the target
 */
public record Region(int[] dims, int from, int[] fromStrides, int to, int[] toStrides) {
    /**
     * The same region with at least two axes.
     *
     * @return with axes of length 1 in front if there are fewer
     */
    public Region atLeastTwoAxes() {
        return dims.length >= 2 ? this
                : new Region(longer(dims, 1), from, longer(fromStrides, 0), to,
                        longer(toStrides, 0)).atLeastTwoAxes();
    }

    /**
     * The same region with its last two axes exchanged.
     *
     * @return walked the other way round
     */
    public Region exchanged() {
        return new Region(exchanged(dims), from, exchanged(fromStrides), to,
                exchanged(toStrides));
    }

    private static int[] exchanged(int... axes) {
        int[] exchanged = axes.clone();
        int last = axes.length - 1;
        exchanged[last] = axes[last - 1];
        exchanged[last - 1] = axes[last];
        return exchanged;
    }

    private static int[] longer(int[] axes, int first) {
        int[] longer = new int[axes.length + 1];
        longer[0] = first;
        System.arraycopy(axes, 0, longer, 1, axes.length);
        return longer;
    }
}
