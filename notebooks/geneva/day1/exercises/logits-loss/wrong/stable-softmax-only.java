// a stable softmax, but the logarithm of a probability that has become 0
double crossEntropy(double[] scores, int right) {
    double top = java.util.Arrays.stream(scores).max().orElseThrow();
    double sum = java.util.Arrays.stream(scores).map(z -> Math.exp(z - top)).sum();
    return -Math.log(Math.exp(scores[right] - top) / sum);
}
