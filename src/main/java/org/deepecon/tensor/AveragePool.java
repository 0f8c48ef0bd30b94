package org.deepecon.tensor;

/** Means over windows: a depthwise convolution with one weight everywhere. */
final class AveragePool {
    private AveragePool() {
    }

    static Tensor of(Tensor pictures, Window window) {
        Window.checkPictures("averagePool2d", pictures.shape());
        Shape kernel = Shape.of(window.rows().size(), window.columns().size(),
                pictures.shape().dim(3), 1);
        if (!isPadded(window)) {
            return pictures.depthwiseConv2d(
                    Tensor.full(1.0 / window.area(), kernel, pictures.dtype()), window);
        }
        Tensor sums = pictures.depthwiseConv2d(Tensor.full(1, kernel, pictures.dtype()), window);
        return sums.times(shares(window, pictures.shape(), pictures.dtype()));
    }

    private static boolean isPadded(Window window) {
        return window.rows().before() + window.rows().after() + window.columns().before()
                + window.columns().after() > 0;
    }

    /** One over how many numbers of the picture the window sees in each place. */
    private static Tensor shares(Window window, Shape pictures, DType type) {
        int[] down = seen(window.rows(), pictures.dim(1));
        int[] right = seen(window.columns(), pictures.dim(2));
        double[] shares = new double[down.length * right.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = 1.0 / (down[i / right.length] * right[i % right.length]);
        }
        return Tensor.of(shares, Shape.of(down.length, right.length, 1), type);
    }

    private static int[] seen(Sliding sliding, int length) {
        int[] seen = new int[sliding.places(length)];
        for (int i = 0; i < seen.length; i++) {
            for (int tap = 0; tap < sliding.size(); tap++) {
                int at = i * sliding.stride() + tap * sliding.dilation() - sliding.before();
                seen[i] += at >= 0 && at < length ? 1 : 0;
            }
        }
        return seen;
    }
}
