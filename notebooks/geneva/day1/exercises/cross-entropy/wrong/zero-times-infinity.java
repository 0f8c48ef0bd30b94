// multiplies a logarithm of 0 by 0
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += label[i] * Math.log(p[i]) + (1 - label[i]) * Math.log(1 - p[i]);
    }
    return -sum / p.length;
}
