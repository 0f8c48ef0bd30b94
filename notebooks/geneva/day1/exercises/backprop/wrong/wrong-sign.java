// takes y minus the prediction
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
    double[] h = say(w1, x), k = say(w2, h);
    double miss = -y;
    for (int m = 0; m < k.length; m++) miss += w3[m] * k[m];
    var gradient = new double[h.length][x.length];
    for (int i = 0; i < h.length; i++) {
        double delta = 0;
        for (int m = 0; m < k.length; m++) delta -= miss * w3[m] * k[m] * (1 - k[m]) * w2[m][i];
        for (int j = 0; j < x.length; j++) gradient[i][j] = delta * h[i] * (1 - h[i]) * x[j];
    }
    return gradient;
}
