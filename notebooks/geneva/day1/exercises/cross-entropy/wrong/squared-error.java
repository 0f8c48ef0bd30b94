// returns the mean squared error
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += -(label[i] - p[i]) * (label[i] - p[i]);
    }
    return -sum / p.length;
}
