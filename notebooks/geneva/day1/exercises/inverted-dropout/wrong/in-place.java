// changes the array that was given
double[] dropOut(double[] x, boolean[] keep, double rate) {
    for (int i = 0; i < x.length; i++) x[i] = keep[i] ? x[i] / (1 - rate) : 0;
    return x;
}
