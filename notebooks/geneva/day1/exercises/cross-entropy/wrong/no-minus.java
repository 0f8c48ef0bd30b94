// forgets the minus sign
double crossEntropy(int[] label, double[] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
        sum += Math.log(label[i] == 1 ? p[i] : 1 - p[i]);
    }
    return sum / p.length;
}
