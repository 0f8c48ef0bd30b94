// adds the first bias everywhere
double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend) {
    double h1 = bend.applyAsDouble(w[0] * x[0] + w[1] * x[1] + b[0]);
    double h2 = bend.applyAsDouble(w[2] * x[0] + w[3] * x[1] + b[0]);
    return bend.applyAsDouble(w[4] * h1 + w[5] * h2 + b[0]);
}
