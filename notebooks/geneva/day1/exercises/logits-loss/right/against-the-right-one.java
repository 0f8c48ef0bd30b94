double crossEntropy(double[] scores, int right) {
    double top = scores[0];
    for (double z : scores) top = Math.max(top, z);
    double sum = 0;
    for (double z : scores) sum += Math.exp(z - top);
    return Math.log(sum) + top - scores[right];
}
