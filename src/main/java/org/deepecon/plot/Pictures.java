package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.tensor.Tensor;

/** Reads pictures out of arrays and tensors. */
final class Pictures {
    private Pictures() {
    }

    static int count(Object given) {
        if (given instanceof Tensor tensor && tensor.rank() >= 2) {
            return tensor.shape().dim(0);
        }
        if (given instanceof Object[] array && array.length > 0) {
            return array.length;
        }
        if (given instanceof List<?> list && !list.isEmpty()) {
            return list.size();
        }
        throw wrong(given instanceof Tensor tensor ? "a Tensor of shape " + tensor.shape()
                : given == null ? "null" : given.getClass().getSimpleName());
    }

    /** The first few, row by row. */
    static List<double[][]> first(Object given, int count) {
        if (given instanceof Tensor tensor) {
            return ofTensor(tensor.slice(0, 0, count), count);
        }
        var pictures = new ArrayList<double[][]>();
        var all = given instanceof List<?> list ? list : Arrays.asList((Object[]) given);
        for (Object each : all.subList(0, count)) {
            pictures.add(each instanceof double[] || each instanceof float[]
                    ? squared(Values.numbers("pictures", each)) : Values.rows("pictures", each));
        }
        return pictures;
    }

    private static List<double[][]> ofTensor(Tensor tensor, int count) {
        double[] pixels = tensor.toDoubles();
        int[] dims = tensor.shape().dims();
        int size = pixels.length / count;
        boolean grey = dims.length == 3 || dims.length == 4 && dims[3] == 1;
        if (dims.length != 2 && !grey) {
            throw wrong("a Tensor of shape " + tensor.shape());
        }
        var pictures = new ArrayList<double[][]>();
        for (int i = 0; i < count; i++) {
            double[] own = Arrays.copyOfRange(pixels, i * size, (i + 1) * size);
            pictures.add(grey ? rows(own, dims[2]) : squared(own));
        }
        return pictures;
    }

    private static double[][] squared(double[] pixels) {
        int side = (int) Math.round(Math.sqrt(pixels.length));
        if (side * side != pixels.length) {
            throw wrong("rows of " + pixels.length + " pixels, which is no square");
        }
        return rows(pixels, side);
    }

    private static double[][] rows(double[] pixels, int width) {
        var rows = new double[pixels.length / width][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(pixels, i * width, (i + 1) * width));
        return rows;
    }

    static int size(List<double[][]> pictures) {
        return pictures.size() * pictures.get(0).length * pictures.get(0)[0].length;
    }

    /** What is black and what is white: 0 and 1, 0 and 255, or the lowest and the highest number. */
    static double[] range(List<double[][]> pictures) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[][] picture : pictures) {
            for (double[] row : picture) {
                for (double value : row) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        if (low >= 0 && high <= 255) {
            return new double[] {0, high <= 1 ? 1 : 255};
        }
        return new double[] {low, high};
    }

    static byte[][] bytes(double[][] picture, double[] range) {
        var bytes = new byte[picture.length][picture[0].length];
        for (int i = 0; i < picture.length; i++) {
            for (int j = 0; j < picture[i].length; j++) {
                double share = (picture[i][j] - range[0]) / (range[1] - range[0]);
                bytes[i][j] = (byte) Math.round(255 * Math.max(0, Math.min(1, share)));
            }
        }
        return bytes;
    }

    private static IllegalArgumentException wrong(String got) {
        return new IllegalArgumentException("ImageGrid: expected pictures (count, height, width)"
                + " or (count, pixels), got " + got + ".");
    }
}
