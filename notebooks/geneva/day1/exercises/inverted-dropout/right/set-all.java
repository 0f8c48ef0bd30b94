double[] dropOut(double[] x, boolean[] keep, double rate) {
    var result = new double[x.length];
    java.util.Arrays.setAll(result, i -> keep[i] ? x[i] / (1 - rate) : 0);
    return result;
}
