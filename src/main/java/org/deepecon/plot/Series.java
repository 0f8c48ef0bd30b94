package org.deepecon.plot;

import java.util.Objects;

/**
 * One set of points and how they are drawn. Arrays are not copied: a series is made and read inside
 * this package.
 *
 * @param name text in the legend; empty for none
 * @param mark how the points are drawn
 * @param x horizontal values; NaN leaves a gap
 * @param y vertical values, one for each x
 */
record Series(String name, Mark mark, double[] x, double[] y) {
    /** How points are drawn. */
    enum Mark {
        /** Joined by lines. */
        LINE("lines"),
        /** A dot each. */
        DOTS("markers"),
        /** A dot each, joined by lines: the steps of an algorithm. */
        PATH("lines+markers");

        private final String plotlyMode;

        Mark(String plotlyMode) {
            this.plotlyMode = plotlyMode;
        }

        String plotlyMode() {
            return plotlyMode;
        }

        static Mark ofPlotlyMode(String mode) {
            if (!mode.contains("lines")) {
                return DOTS;
            }
            return mode.contains("markers") ? PATH : LINE;
        }

        boolean hasLine() {
            return this != DOTS;
        }

        boolean hasDots() {
            return this != LINE;
        }
    }

    Series {
        Objects.requireNonNull(name, "name");
        if (x.length != y.length) {
            throw new IllegalArgumentException("Figure: expected as many y as x, got "
                    + x.length + " x and " + y.length + " y.");
        }
    }

    Series named(String newName) {
        return new Series(newName, mark, x, y);
    }
}
