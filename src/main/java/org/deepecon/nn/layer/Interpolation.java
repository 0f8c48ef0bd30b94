package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.Locale;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * How numbers between numbers are found when an axis is stretched: each new number is a weighted sum
 * of the old ones near its place. The weights are those of {@code jax.image.resize}, divided by their
 * sum.
 */
enum Interpolation {
    /** The old number at the place. */
    NEAREST,
    /** Along a line. */
    BILINEAR,
    /** Keys' cubic with a = −0.5. */
    BICUBIC,
    /** Lanczos' window of radius 3. */
    LANCZOS3,
    /** Lanczos' window of radius 5. */
    LANCZOS5;

    static Interpolation get(String name) {
        for (Interpolation each : values()) {
            if (each.toString().equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("UpSampling2D: expected interpolation \"nearest\","
                + " \"bilinear\", \"bicubic\", \"lanczos3\" or \"lanczos5\", got \"" + name
                + "\".");
    }

    /** Stretches an axis of a batch. */
    Tensor resized(Tensor x, int axis, int times) {
        if (times == 1) {
            return x;
        }
        Shape s = x.shape();
        int length = s.dim(axis);
        if (this == NEAREST) {
            int before = s.size(0, axis + 1);
            int after = s.size(axis + 1, s.rank());
            return x.reshape(before, 1, after).broadcastTo(Shape.of(before, times, after))
                    .reshape(s.with(axis, length * times));
        }
        int[] lastAxis = order(s.rank(), axis);
        Tensor weights = Tensor.of(weights(length, times), Shape.of(length, length * times),
                x.dtype());
        return x.transpose(lastAxis).matmul(weights).transpose(back(lastAxis));
    }

    private static int[] order(int rank, int axis) {
        int[] order = new int[rank];
        for (int i = 0; i < rank - 1; i++) {
            order[i] = i < axis ? i : i + 1;
        }
        order[rank - 1] = axis;
        return order;
    }

    private static int[] back(int... order) {
        int[] back = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            back[order[i]] = i;
        }
        return back;
    }

    private double[] weights(int length, int times) {
        int result = length * times;
        double[] weights = new double[length * result];
        for (int j = 0; j < result; j++) {
            double place = (j + 0.5) / times - 0.5;
            double[] column = new double[length];
            Arrays.setAll(column, i -> weight(Math.abs(place - i)));
            double sum = Arrays.stream(column).sum();
            for (int i = 0; i < length; i++) {
                weights[i * result + j] = column[i] / sum;
            }
        }
        return weights;
    }

    private double weight(double distance) {
        return switch (this) {
            case NEAREST -> throw new IllegalStateException("it copies");
            case BILINEAR -> Math.max(0, 1 - distance);
            case BICUBIC -> cubic(distance);
            case LANCZOS3 -> lanczos(distance, 3);
            case LANCZOS5 -> lanczos(distance, 5);
        };
    }

    private static double cubic(double x) {
        return x >= 2 ? 0 : x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2
                : ((1.5 * x - 2.5) * x) * x + 1;
    }

    private static double lanczos(double x, int radius) {
        double angle = Math.PI * x;
        return x > radius ? 0 : x == 0 ? 1
                : radius * Math.sin(angle) * Math.sin(angle / radius) / (angle * angle);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
