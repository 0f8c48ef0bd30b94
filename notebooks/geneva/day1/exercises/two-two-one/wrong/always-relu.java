// uses ReLU whatever is given
double output(double[] x, double[] w, double[] b, DoubleUnaryOperator bend) {
    double h1 = Math.max(0, w[0] * x[0] + w[1] * x[1] + b[0]);
    double h2 = Math.max(0, w[2] * x[0] + w[3] * x[1] + b[1]);
    return Math.max(0, w[4] * h1 + w[5] * h2 + b[2]);
}
