// multiplies, as one must at prediction time if training did not divide
double[] dropOut(double[] x, boolean[] keep, double rate) {
    var result = new double[x.length];
    for (int i = 0; i < x.length; i++) result[i] = keep[i] ? x[i] * (1 - rate) : 0;
    return result;
}
