package org.deepecon.tensor;

/**
 * How a window moves along one axis.
 *
 * @param size numbers the window covers, ≥ 1
 * @param stride from one place to the next, ≥ 1
 * @param dilation from one covered number to the next, ≥ 1
 * @param before zeros in front of the axis, ≥ 0
 * @param after zeros behind it, ≥ 0
 */
public record Sliding(int size, int stride, int dilation, int before, int after) {
    /** Checks. */
    public Sliding {
        if (size < 1 || stride < 1 || dilation < 1 || before < 0 || after < 0) {
            throw new IllegalArgumentException("Window: expected size, stride and dilation ≥ 1 and"
                    + " padding ≥ 0, got size " + size + ", stride " + stride + ", dilation "
                    + dilation + ", padding " + before + " and " + after + ".");
        }
    }

    /**
     * From the first covered number to behind the last.
     *
     * @return (size − 1) · dilation + 1
     */
    public int extent() {
        return (size - 1) * dilation + 1;
    }

    /**
     * In how many places the window fits.
     *
     * @param length of the axis
     * @return ⌊(length + before + after − extent) / stride⌋ + 1, or 0
     */
    public int places(int length) {
        int room = length + before + after - extent();
        return room < 0 ? 0 : room / stride + 1;
    }

    /**
     * Padded such that the window has ⌈length / stride⌉ places; an odd zero goes behind.
     *
     * @param length of the axis
     * @return as TensorFlow's padding "same"
     */
    public Sliding same(int length) {
        int places = (length + stride - 1) / stride;
        int zeros = Math.max(0, (places - 1) * stride + extent() - length);
        return new Sliding(size, stride, dilation, zeros / 2, zeros - zeros / 2);
    }
}
