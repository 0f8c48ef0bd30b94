double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend) {
    double[] h = IntStream.range(0, 2)
            .mapToDouble(i -> bend.applyAsDouble(w[2 * i] * x[0] + w[2 * i + 1] * x[1] + b[i])).toArray();
    return bend.applyAsDouble(b[2] + IntStream.range(0, 2).mapToDouble(i -> w[4 + i] * h[i]).sum());
}
