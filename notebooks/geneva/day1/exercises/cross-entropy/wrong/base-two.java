// takes logarithms to base 2
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += Math.log(label[i] == 1 ? p[i] : 1 - p[i]) / Math.log(2);
    }
    return -sum / p.length;
}
