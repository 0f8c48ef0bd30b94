// counts observations with label 1 only
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += label[i] == 1 ? Math.log(p[i]) : 0;
    }
    return -sum / p.length;
}
