package org.deepecon.optim;

import java.util.ArrayList;
import java.util.List;

/**
 * Least squares that grows column by column: with each new one the errors of the fit are known at
 * once, those of leaving one observation out included. Gram–Schmidt, each column made orthogonal
 * twice so that rounding errors do not add up. Mutable.
 */
final class NestedLeastSquares {
    /** A column of which less than this share is new says nothing that others did not. */
    private static final double DEPENDENT = 1e-9;

    private final List<double[]> directions = new ArrayList<>();
    private final List<double[]> triangle = new ArrayList<>();
    private final List<Double> loads = new ArrayList<>();
    private final double[] residual;
    private final double[] leverage;

    NestedLeastSquares(double[] y) {
        residual = y.clone();
        leverage = new double[y.length];
    }

    /** Adds a regressor; false, and nothing is added, if the others already span it. */
    boolean add(double[] column) {
        double[] q = column.clone();
        var r = new double[directions.size() + 1];
        for (int pass = 0; pass < 2; pass++) {
            for (int j = 0; j < directions.size(); j++) {
                double part = dot(directions.get(j), q);
                r[j] += part;
                subtract(q, part, directions.get(j));
            }
        }
        double length = Math.sqrt(dot(q, q));
        if (length <= DEPENDENT * Math.sqrt(dot(column, column))) {
            return false;
        }
        r[directions.size()] = length;
        for (int i = 0; i < q.length; i++) {
            q[i] /= length;
            leverage[i] += q[i] * q[i];
        }
        double load = dot(q, residual);
        subtract(residual, load, q);
        directions.add(q);
        triangle.add(r);
        loads.add(load);
        return true;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double times, double[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    int columns() {
        return directions.size();
    }

    /** Mean squared error at each observation of the fit to all others: (rᵢ / (1 − hᵢ))². */
    double leaveOneOutError() {
        double sum = 0;
        for (int i = 0; i < residual.length; i++) {
            double left = residual[i] / (1 - leverage[i]);
            sum += left * left;
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum / residual.length;
    }

    /** The coefficients of the first columns alone. */
    double[] coefficients(int count) {
        var c = new double[count];
        for (int j = count - 1; j >= 0; j--) {
            double sum = loads.get(j);
            for (int k = j + 1; k < count; k++) {
                sum -= triangle.get(k)[j] * c[k];
            }
            c[j] = sum / triangle.get(j)[j];
        }
        return c;
    }
}
