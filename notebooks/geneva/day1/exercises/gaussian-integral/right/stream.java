double gaussianIntegral(double[] c, double[] w) {
    return IntStream.range(0, c.length).mapToDouble(i ->
            org.apache.commons.math3.special.Erf.erf(-c[i] * w[i], c[i] * (1 - w[i]))
            * Math.sqrt(Math.PI) / 2 / c[i]).reduce(1, (a, b) -> a * b);
}
