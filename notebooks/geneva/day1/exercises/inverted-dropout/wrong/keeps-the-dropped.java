// drops what should be kept
double[] dropOut(double[] x, boolean[] keep, double rate) {
    var result = new double[x.length];
    for (int i = 0; i < x.length; i++) result[i] = keep[i] ? 0 : x[i] / (1 - rate);
    return result;
}
