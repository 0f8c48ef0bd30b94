double[] dropOut(double[] x, boolean[] keep, double rate) {
    double[] result = x.clone();
    for (int i = 0; i < x.length; i++) {
        if (keep[i]) result[i] /= 1 - rate;
        else result[i] = 0;
    }
    return result;
}
