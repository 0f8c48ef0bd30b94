package org.deepecon.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.deepecon.tensor.f64.kernel.ErrorFunction;

/**
 * A member of one of the six families of test functions of Genz on the unit cube, with its exact
 * integral: functions that are smooth, peaked, kinked or torn, in any dimension.
 *
 * <pre>{@code
 * var f = GenzFunction.standard(Genz.GAUSSIAN, 2);
 * f.value(0.5, 0.5)      // 1
 * f.integral()           // 0.24773556966…
 * }</pre>
 *
 * <p>Source: Genz 1987, A package for testing multiple integration subroutines.
 *
 * @param family which formula
 * @param c how fast it changes in each direction, positive
 * @param w where its feature lies
 */
public record GenzFunction(Genz family, double[] c, double[] w) {
    /**
     * Checks the lengths and copies both arrays.
     *
     * @param family which formula
     * @param c how fast it changes in each direction, positive
     * @param w where its feature lies
     * @throws IllegalArgumentException if the lengths differ or are too short for the family
     */
    public GenzFunction {
        int least = family == Genz.DISCONTINUOUS ? 2 : 1;
        if (c.length != w.length || c.length < least) {
            throw new IllegalArgumentException("GenzFunction " + name(family) + ": expected as many"
                    + " w as c, at least " + least + ", got " + c.length + " c and " + w.length
                    + " w.");
        }
        c = c.clone();
        w = w.clone();
    }

    /**
     * The same in every direction: {@code c = difficulty / d}, {@code w = 1 / d}.
     *
     * @param family which formula
     * @param d number of dimensions
     * @return the function
     */
    public static GenzFunction standard(Genz family, int d) {
        var c = new double[d];
        Arrays.fill(c, family.difficulty(d) / d);
        var w = new double[d];
        Arrays.fill(w, 1.0 / d);
        return new GenzFunction(family, c, w);
    }

    /**
     * Drawn uniformly, then scaled: the c add up to the family's difficulty, the w to 1.
     *
     * @param family which formula
     * @param d number of dimensions
     * @param seed the same seed gives the same function
     * @return the function
     */
    public static GenzFunction random(Genz family, int d, int seed) {
        var random = new NumpyLegacyRandom(seed);
        double[] c = scaled(random, d, family.difficulty(d));
        return new GenzFunction(family, c, scaled(random, d, 1));
    }

    private static double[] scaled(NumpyLegacyRandom random, int d, double total) {
        double[] drawn = IntStream.range(0, d).mapToDouble(i -> random.nextDouble()).toArray();
        double sum = Arrays.stream(drawn).sum();
        return Arrays.stream(drawn).map(each -> each * total / sum).toArray();
    }

    /**
     * The number of dimensions.
     *
     * @return at least 1
     */
    public int dimensions() {
        return c.length;
    }

    /**
     * How fast it changes in each direction.
     *
     * @return a copy
     */
    @Override
    public double[] c() {
        return c.clone();
    }

    /**
     * Where its feature lies.
     *
     * @return a copy
     */
    @Override
    public double[] w() {
        return w.clone();
    }

    /**
     * The function.
     *
     * @param x a point of the unit cube
     * @return its value there
     * @throws IllegalArgumentException if x has another number of dimensions
     */
    public double value(double... x) {
        if (x.length != c.length) {
            throw new IllegalArgumentException("GenzFunction " + name(family) + ": expected a point"
                    + " of " + c.length + " dimensions, got " + x.length + ".");
        }
        return switch (family) {
            case OSCILLATORY -> Math.cos(2 * Math.PI * w[0] + sum(i -> c[i] * x[i]));
            case PRODUCT_PEAK -> product(i -> 1 / (1 / (c[i] * c[i]) + square(x[i] - w[i])));
            case CORNER_PEAK -> Math.pow(1 + sum(i -> c[i] * x[i]), -(c.length + 1));
            case GAUSSIAN -> Math.exp(-sum(i -> square(c[i] * (x[i] - w[i]))));
            case CONTINUOUS -> Math.exp(-sum(i -> c[i] * Math.abs(x[i] - w[i])));
            case DISCONTINUOUS -> x[0] > w[0] || x[1] > w[1] ? 0
                    : Math.exp(sum(i -> c[i] * x[i]));
        };
    }

    /**
     * The integral over the unit cube, in closed form. That of the corner peak has 2ᵈ terms which
     * cancel: nine digits are right up to d = 10.
     *
     * @return the mean of the function
     */
    public double integral() {
        return switch (family) {
            case OSCILLATORY -> Math.cos(2 * Math.PI * w[0] + sum(i -> c[i]) / 2)
                    * product(i -> 2 * Math.sin(c[i] / 2) / c[i]);
            case PRODUCT_PEAK -> product(i ->
                    c[i] * (Math.atan(c[i] * (1 - w[i])) + Math.atan(c[i] * w[i])));
            case CORNER_PEAK -> cornerIntegral();
            case GAUSSIAN -> product(i -> Math.sqrt(Math.PI) / (2 * c[i])
                    * (ErrorFunction.erf(c[i] * (1 - w[i])) + ErrorFunction.erf(c[i] * w[i])));
            case CONTINUOUS -> product(i ->
                    (2 - Math.exp(-c[i] * w[i]) - Math.exp(-c[i] * (1 - w[i]))) / c[i]);
            case DISCONTINUOUS -> product(i -> Math.expm1(i < 2 ? c[i] * w[i] : c[i]) / c[i]);
        };
    }

    /** An alternating sum over the corners of the cube. */
    private double cornerIntegral() {
        double sum = 0;
        for (int corner = 0; corner < 1 << c.length; corner++) {
            int at = corner;
            double term = 1 / (1 + sum(i -> (at >> i & 1) * c[i]));
            sum += Integer.bitCount(corner) % 2 == 0 ? term : -term;
        }
        return sum / product(i -> (i + 1) * c[i]);
    }

    private double sum(IntToDoubleFunction term) {
        return IntStream.range(0, c.length).mapToDouble(term).sum();
    }

    private double product(IntToDoubleFunction factor) {
        return IntStream.range(0, c.length).mapToDouble(factor).reduce(1, (a, b) -> a * b);
    }

    private static double square(double x) {
        return x * x;
    }

    private static String name(Genz family) {
        return family.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The family and the number of dimensions. */
    @Override
    public String toString() {
        return "Genz's " + name(family) + " function in " + c.length + " dimensions";
    }
}
