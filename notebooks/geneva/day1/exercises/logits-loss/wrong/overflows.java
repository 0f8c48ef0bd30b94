// computes the softmax first
double crossEntropy(double[] scores, int right) {
    double sum = 0;
    for (double z : scores) sum += Math.exp(z);
    return -Math.log(Math.exp(scores[right]) / sum);
}
