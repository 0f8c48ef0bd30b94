// reads the first four weights by columns
double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend) {
    double h1 = bend.applyAsDouble(w[0] * x[0] + w[2] * x[1] + b[0]);
    double h2 = bend.applyAsDouble(w[1] * x[0] + w[3] * x[1] + b[1]);
    return bend.applyAsDouble(w[4] * h1 + w[5] * h2 + b[2]);
}
