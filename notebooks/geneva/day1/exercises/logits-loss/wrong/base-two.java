// bits instead of natural logarithms
double crossEntropy(double[] scores, int right) {
    double top = java.util.Arrays.stream(scores).max().orElseThrow();
    double sum = java.util.Arrays.stream(scores).map(z -> Math.exp(z - top)).sum();
    return (Math.log(sum) - (scores[right] - top)) / Math.log(2);
}
