double[] say(double[][] w, double[] in) {
    var a = new double[w.length];
    for (int i = 0; i < a.length; i++) {
        double z = 0;
        for (int j = 0; j < in.length; j++) z += w[i][j] * in[j];
        a[i] = 1 / (1 + Math.exp(-z));
    }
    return a;
}
double[][] firstGradient(double[] x, double y, double[][] w1, double[][] w2, double[] w3) {
    double[] h = say(w1, x), k = say(w2, h), deltaK = new double[k.length], deltaH = new double[h.length];
    double guess = IntStream.range(0, k.length).mapToDouble(m -> w3[m] * k[m]).sum();
    Arrays.setAll(deltaK, m -> (guess - y) * w3[m] * k[m] * (1 - k[m]));
    Arrays.setAll(deltaH, i -> h[i] * (1 - h[i])
            * IntStream.range(0, k.length).mapToDouble(m -> deltaK[m] * w2[m][i]).sum());
    return Arrays.stream(deltaH).mapToObj(d -> Arrays.stream(x).map(v -> d * v).toArray())
            .toArray(double[][]::new);
}
