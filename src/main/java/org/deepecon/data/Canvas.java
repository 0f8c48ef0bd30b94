package org.deepecon.data;

import java.util.Arrays;

/** A square picture on which polygons are filled, their edges smooth. */
final class Canvas {
    /** Scan lines for each row of pixels. */
    private static final int LINES = 4;

    private final int side;
    private final double[] pixels;
    private final double[] coverage;

    /** A black one. */
    Canvas(int side) {
        this.side = side;
        this.pixels = new double[side * side];
        this.coverage = new double[side * side];
    }

    /** The pixels row by row, the top row first. */
    double[] pixels() {
        return pixels;
    }

    /**
     * Fills the inside (crossed an odd number of times) of a closed line.
     *
     * @param x corners in pixels from the left
     * @param y corners in pixels from the top
     * @param tone of the filling; a pixel that is half inside becomes half of it
     */
    void fill(double[] x, double[] y, double tone) {
        Arrays.fill(coverage, 0);
        for (int line = 0; line < side * LINES; line++) {
            cover(line / LINES, crossings(x, y, (line + 0.5) / LINES));
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] += coverage[i] * (tone - pixels[i]);
        }
    }

    /** Where a horizontal line meets the edges, from left to right. */
    private static double[] crossings(double[] x, double[] y, double height) {
        var found = new double[x.length];
        int n = 0;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (y[i] > height != y[j] > height) {
                found[n++] = x[i] + (x[j] - x[i]) * (height - y[i]) / (y[j] - y[i]);
            }
        }
        Arrays.sort(found, 0, n);
        return Arrays.copyOf(found, n);
    }

    private void cover(int row, double[] crossings) {
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            double from = Math.max(0, crossings[i]);
            double to = Math.min(side, crossings[i + 1]);
            for (int column = (int) from; column < to; column++) {
                double inside = Math.min(to, column + 1) - Math.max(from, column);
                coverage[row * side + column] += inside / LINES;
            }
        }
    }
}
