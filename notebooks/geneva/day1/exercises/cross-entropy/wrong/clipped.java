// keeps probabilities away from 0 and 1 so far that confident mistakes become cheap
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += Math.log(Math.max(0.01, label[i] == 1 ? p[i] : 1 - p[i]));
    }
    return -sum / p.length;
}
