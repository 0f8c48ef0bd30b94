package org.deepecon.tensor;

/**
 * How a window moves over pictures (batch, rows, columns, channels): for convolution and pooling.
 *
 * <pre>{@code
 * picture.conv2d(kernel, Window.of(3, 3));                          // wherever it fits
 * picture.conv2d(kernel, Window.of(3, 3).strides(2, 2).same(28, 28));
 * picture.maxPool2d(Window.of(2, 2).strides(2, 2));
 * }</pre>
 *
 * @param rows how it moves down
 * @param columns how it moves to the right
 */
public record Window(Sliding rows, Sliding columns) {
    /**
     * A window that moves by one, without padding.
     *
     * @param height rows it covers, ≥ 1
     * @param width columns it covers, ≥ 1
     * @return the window
     */
    public static Window of(int height, int width) {
        return new Window(new Sliding(height, 1, 1, 0, 0), new Sliding(width, 1, 1, 0, 0));
    }

    /**
     * With other steps.
     *
     * @param down rows from one place to the next, ≥ 1
     * @param right columns from one place to the next, ≥ 1
     * @return the window
     */
    public Window strides(int down, int right) {
        return new Window(
                new Sliding(rows.size(), down, rows.dilation(), rows.before(), rows.after()),
                new Sliding(columns.size(), right, columns.dilation(), columns.before(),
                        columns.after()));
    }

    /**
     * With gaps between the numbers it covers.
     *
     * @param down from one covered row to the next, ≥ 1
     * @param right from one covered column to the next, ≥ 1
     * @return the window
     */
    public Window dilations(int down, int right) {
        return new Window(
                new Sliding(rows.size(), rows.stride(), down, rows.before(), rows.after()),
                new Sliding(columns.size(), columns.stride(), right, columns.before(),
                        columns.after()));
    }

    /**
     * With zeros around the picture.
     *
     * @param top rows above
     * @param bottom rows below
     * @param left columns
     * @param right columns
     * @return the window
     */
    public Window padding(int top, int bottom, int left, int right) {
        return new Window(new Sliding(rows.size(), rows.stride(), rows.dilation(), top, bottom),
                new Sliding(columns.size(), columns.stride(), columns.dilation(), left, right));
    }

    /**
     * With as many zeros on all four sides.
     *
     * @param zeros on each side
     * @return the window
     */
    public Window padding(int zeros) {
        return padding(zeros, zeros, zeros, zeros);
    }

    /**
     * Padded such that stride 1 keeps the picture's size, and stride s gives its s-th part, rounded
     * up. An odd zero goes below and to the right, as in TensorFlow.
     *
     * @param height of the picture
     * @param width of the picture
     * @return the window
     */
    public Window same(int height, int width) {
        return new Window(rows.same(height), columns.same(width));
    }

    /** How many numbers it covers in one channel. */
    int area() {
        return rows.size() * columns.size();
    }

    /** {@code (batch, rows, columns)} of its places, and a last axis. */
    Shape places(Shape pictures, int channels, String where) {
        int down = rows.places(pictures.dim(1));
        int right = columns.places(pictures.dim(2));
        if (down == 0 || right == 0) {
            throw new ShapeException(where + ": expected pictures of at least "
                    + (rows.extent() - rows.before() - rows.after()) + " × "
                    + (columns.extent() - columns.before() - columns.after())
                    + " for a window of " + rows.size() + " × " + columns.size() + ", got "
                    + pictures.dim(1) + " × " + pictures.dim(2)
                    + ". Use a smaller window, or pad.");
        }
        return Shape.of(pictures.dim(0), down, right, channels);
    }

    static void checkPictures(String where, Shape pictures) {
        if (pictures.rank() != 4) {
            throw new ShapeException(where + ": expected pictures (batch, rows, columns, channels),"
                    + " got " + pictures + ". Reshape them first.");
        }
    }
}
