package org.deepecon.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A polynomial in several variables, fitted by least squares; its degree is the one with the
 * smallest error of leaving one observation out. The honest rival of a network: no steps, no seed.
 *
 * <pre>{@code
 * var fit = PolynomialRegression.fit(x, y, 12);
 * fit.degree();              // chosen from 0 to 12
 * fit.predict(0.3, 0.7);
 * }</pre>
 *
 * <p>All products of powers up to a total degree: {@code (d + p)! / (d! p!)} terms, as Legendre
 * polynomials on the range of the data, which keeps them nearly orthogonal. Degrees with more terms
 * than two thirds of the observations are not tried. Costs O(observations · terms²). Immutable.
 */
public final class PolynomialRegression {
    private static final double TERMS_PER_OBSERVATION = 2.0 / 3;

    private final double[] low;
    private final double[] high;
    private final List<int[]> powers;
    private double[] coefficients;
    private int degree;
    private double leaveOneOutError = Double.POSITIVE_INFINITY;

    private PolynomialRegression(double[][] x, int maxDegree) {
        low = x[0].clone();
        high = x[0].clone();
        for (double[] row : x) {
            for (int i = 0; i < low.length; i++) {
                low[i] = Math.min(low[i], row[i]);
                high[i] = Math.max(high[i], row[i]);
            }
        }
        powers = new ArrayList<>();
        for (int p = 0; p <= maxDegree && terms(low.length, p) <= most(x.length); p++) {
            collect(p, 0, new int[low.length]);
        }
    }

    private static double most(int observations) {
        return Math.max(1, observations * TERMS_PER_OBSERVATION);
    }

    /** All powers of one total degree. */
    private void collect(int left, int from, int[] power) {
        if (from == power.length - 1) {
            power[from] = left;
            powers.add(power.clone());
            return;
        }
        for (int p = left; p >= 0; p--) {
            power[from] = p;
            collect(left - p, from + 1, power);
        }
    }

    /**
     * Fits a polynomial.
     *
     * @param x observations in rows, a variable in each column
     * @param y what to explain, one for each row
     * @param maxDegree the highest total degree to try, from 0
     * @return the fit of the best degree
     * @throws IllegalArgumentException for unequal lengths, no observations, numbers that are not
     *     finite, or a negative degree
     */
    public static PolynomialRegression fit(double[][] x, double[] y, int maxDegree) {
        check(x, y, maxDegree);
        var fit = new PolynomialRegression(x, maxDegree);
        fit.choose(x, y);
        return fit;
    }

    private static void check(double[][] x, double[] y, int maxDegree) {
        if (x.length != y.length || x.length == 0 || x[0].length == 0 || maxDegree < 0) {
            throw new IllegalArgumentException("Polynomial regression: expected rows of x, as many y"
                    + " and a degree from 0, got " + x.length + " rows, " + y.length
                    + " y and degree " + maxDegree + ".");
        }
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("Polynomial regression: expected rows of "
                        + x[0].length + " numbers, got " + x[i].length + " in x[" + i + "].");
            }
            Require.finite("Polynomial regression", "y[" + i + "]", y[i]);
            for (double each : x[i]) {
                Require.finite("Polynomial regression", "x[" + i + "]", each);
            }
        }
    }

    private void choose(double[][] x, double[] y) {
        double[][] basis = Arrays.stream(x).map(this::basis).toArray(double[][]::new);
        var growing = new NestedLeastSquares(y);
        int best = 0;
        for (int j = 0; j < powers.size(); j++) {
            int column = j;
            if (!growing.add(Arrays.stream(basis).mapToDouble(row -> row[column]).toArray())) {
                break;
            }
            boolean whole = j + 1 == powers.size() || total(j + 1) > total(j);
            if (whole && growing.leaveOneOutError() < leaveOneOutError) {
                leaveOneOutError = growing.leaveOneOutError();
                best = j + 1;
            }
        }
        best = Math.max(1, best);
        degree = total(best - 1);
        coefficients = growing.coefficients(best);
    }

    private int total(int term) {
        return Arrays.stream(powers.get(term)).sum();
    }

    /** The value of each term at a point. */
    private double[] basis(double[] x) {
        var legendre = new double[x.length][];
        int top = total(powers.size() - 1);
        for (int i = 0; i < x.length; i++) {
            double width = high[i] - low[i];
            legendre[i] = legendre(width == 0 ? 0 : 2 * (x[i] - low[i]) / width - 1, top);
        }
        int count = coefficients == null ? powers.size() : coefficients.length;
        var values = new double[count];
        for (int j = 0; j < count; j++) {
            values[j] = 1;
            for (int i = 0; i < x.length; i++) {
                values[j] *= legendre[i][powers.get(j)[i]];
            }
        }
        return values;
    }

    /** P₀ … P_top at z, by Bonnet's recursion. */
    private static double[] legendre(double z, int top) {
        var p = new double[top + 1];
        p[0] = 1;
        for (int n = 1; n <= top; n++) {
            p[n] = ((2 * n - 1) * z * p[n - 1] - (n > 1 ? (n - 1) * p[n - 2] : 0)) / n;
        }
        return p;
    }

    /**
     * How many terms a polynomial has.
     *
     * @param variables at least 1
     * @param degree total, from 0
     * @return {@code (variables + degree)! / (variables! degree!)}
     */
    public static long terms(int variables, int degree) {
        long terms = 1;
        for (int i = 1; i <= degree; i++) {
            terms = terms * (variables + i) / i;
        }
        return terms;
    }

    /**
     * The total degree that was chosen.
     *
     * @return from 0
     */
    public int degree() {
        return degree;
    }

    /**
     * Mean squared error at each observation of the fit to all others.
     *
     * @return infinite if there is a single observation
     */
    public double leaveOneOutError() {
        return leaveOneOutError;
    }

    /**
     * The polynomial at a point.
     *
     * @param x a number for each variable
     * @return its value
     * @throws IllegalArgumentException if there are more or fewer numbers than variables
     */
    public double predict(double... x) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("Polynomial regression: expected a point of "
                    + low.length + " numbers, got " + x.length + ".");
        }
        double[] values = basis(x);
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += coefficients[j] * values[j];
        }
        return sum;
    }

    /**
     * The polynomial at many points.
     *
     * @param x points in rows
     * @return its values
     */
    public double[] predict(double[][] x) {
        return Arrays.stream(x).mapToDouble(this::predict).toArray();
    }

    /** Degree and number of terms. */
    @Override
    public String toString() {
        return "polynomial of degree " + degree + " in " + low.length + " variables, "
                + coefficients.length + " terms";
    }
}
