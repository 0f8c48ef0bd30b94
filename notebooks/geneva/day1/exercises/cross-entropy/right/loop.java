double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += label[i] == 1 ? Math.log(p[i]) : Math.log(1 - p[i]);
    }
    return -sum / p.length;
}
