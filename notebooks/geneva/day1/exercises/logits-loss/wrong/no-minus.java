// the logarithm of the probability, without the minus
double crossEntropy(double[] scores, int right) {
    double top = java.util.Arrays.stream(scores).max().orElseThrow();
    double sum = java.util.Arrays.stream(scores).map(z -> Math.exp(z - top)).sum();
    return scores[right] - top - Math.log(sum);
}
