package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Traces lines of equal height through a grid: each cell joins the crossings on its four edges, the
 * crossings are then followed from cell to cell. A saddle is cut by the mean of its corners.
 * Source: Lorensen and Cline 1987, in two dimensions.
 *
 * <p>An own 100 lines: charting libraries draw contours with Java2D, whose SVG depends on the
 * machine's fonts, and geometry libraries that trace them are many times the size of this package.
 */
final class MarchingSquares {
    private final Grid grid;
    private final double level;
    private final int columns;
    private final int rows;
    /** For each edge the two crossings it is joined to, or -1. Edges: all level ones, all upright. */
    private final int[] one;
    private final int[] other;

    private MarchingSquares(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
        this.columns = grid.x().length;
        this.rows = grid.y().length;
        this.one = new int[2 * columns * rows];
        this.other = new int[2 * columns * rows];
        Arrays.fill(one, -1);
        Arrays.fill(other, -1);
        for (int i = 0; i + 1 < rows; i++) {
            for (int j = 0; j + 1 < columns; j++) {
                joinCell(i, j);
            }
        }
    }

    /** The lines at a height; those that meet the border are open. */
    static List<Polyline> lines(Grid grid, double level) {
        return new MarchingSquares(grid, level).follow();
    }

    /** The borders of all that is as high or higher, to be filled by the even-odd rule. */
    static List<Polyline> areas(Grid grid, double level) {
        return new MarchingSquares(bordered(grid, level - 1), level).follow();
    }

    /** A rim of no width, on which everything is lower: it closes the lines along the border. */
    private static Grid bordered(Grid grid, double low) {
        int n = grid.x().length;
        var z = new double[grid.y().length + 2][n + 2];
        for (int i = 0; i < z.length; i++) {
            Arrays.fill(z[i], low);
            if (i > 0 && i < z.length - 1) {
                System.arraycopy(grid.z()[i - 1], 0, z[i], 1, n);
            }
        }
        return new Grid(rimmed(grid.x()), rimmed(grid.y()), z);
    }

    private static double[] rimmed(double[] places) {
        var more = new double[places.length + 2];
        System.arraycopy(places, 0, more, 1, places.length);
        more[0] = Math.nextDown(places[0]);
        more[more.length - 1] = Math.nextUp(places[places.length - 1]);
        return more;
    }

    private boolean isHigh(int row, int column) {
        return grid.z()[row][column] >= level;
    }

    private void joinCell(int i, int j) {
        int below = i * columns + j;
        int above = (i + 1) * columns + j;
        int left = columns * rows + below;
        int right = left + 1;
        boolean a = isHigh(i, j);
        boolean b = isHigh(i, j + 1);
        boolean c = isHigh(i + 1, j + 1);
        boolean d = isHigh(i + 1, j);
        if (a == c && b == d && a != b) {
            boolean middle = (grid.z()[i][j] + grid.z()[i][j + 1] + grid.z()[i + 1][j + 1]
                    + grid.z()[i + 1][j]) / 4 >= level;
            join(below, middle == a ? right : left);
            join(above, middle == a ? left : right);
            return;
        }
        var crossed = new int[4];
        int count = 0;
        count = a != b ? note(crossed, count, below) : count;
        count = b != c ? note(crossed, count, right) : count;
        count = c != d ? note(crossed, count, above) : count;
        count = d != a ? note(crossed, count, left) : count;
        if (count == 2) {
            join(crossed[0], crossed[1]);
        }
    }

    private static int note(int[] crossed, int count, int edge) {
        crossed[count] = edge;
        return count + 1;
    }

    private void join(int edge, int next) {
        link(edge, next);
        link(next, edge);
    }

    private void link(int edge, int next) {
        if (one[edge] < 0) {
            one[edge] = next;
        } else {
            other[edge] = next;
        }
    }

    private List<Polyline> follow() {
        var lines = new ArrayList<Polyline>();
        var seen = new boolean[one.length];
        for (int edge = 0; edge < one.length; edge++) {
            if (one[edge] >= 0 && other[edge] < 0 && !seen[edge]) {
                lines.add(follow(edge, seen, false));
            }
        }
        for (int edge = 0; edge < one.length; edge++) {
            if (one[edge] >= 0 && !seen[edge]) {
                lines.add(follow(edge, seen, true));
            }
        }
        return lines;
    }

    private Polyline follow(int start, boolean[] seen, boolean closed) {
        var x = new ArrayList<Double>();
        var y = new ArrayList<Double>();
        int edge = start;
        while (edge >= 0 && !seen[edge]) {
            seen[edge] = true;
            x.add(crossingX(edge));
            y.add(crossingY(edge));
            edge = one[edge] >= 0 && !seen[one[edge]] ? one[edge] : other[edge];
        }
        return new Polyline(x.stream().mapToDouble(Double::doubleValue).toArray(),
                y.stream().mapToDouble(Double::doubleValue).toArray(), closed);
    }

    private double crossingX(int edge) {
        int at = edge % (columns * rows);
        double from = grid.x()[at % columns];
        return edge >= columns * rows ? from
                : from + share(at, at + 1) * (grid.x()[at % columns + 1] - from);
    }

    private double crossingY(int edge) {
        int at = edge % (columns * rows);
        double from = grid.y()[at / columns];
        return edge < columns * rows ? from
                : from + share(at, at + columns) * (grid.y()[at / columns + 1] - from);
    }

    private double share(int at, int next) {
        double from = grid.z()[at / columns][at % columns];
        double to = grid.z()[next / columns][next % columns];
        double share = (level - from) / (to - from);
        return share >= 0 && share <= 1 ? share : 0.5;
    }
}
