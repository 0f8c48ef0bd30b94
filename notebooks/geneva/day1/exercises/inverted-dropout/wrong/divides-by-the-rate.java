// takes the rate for the probability of being kept
double[] dropOut(double[] x, boolean[] keep, double rate) {
    var result = new double[x.length];
    for (int i = 0; i < x.length; i++) result[i] = keep[i] ? x[i] / rate : 0;
    return result;
}
