double crossEntropy(double[] scores, int right) {
    double top = java.util.Arrays.stream(scores).max().orElseThrow();
    return top + Math.log(java.util.Arrays.stream(scores).map(z -> Math.exp(z - top)).sum()) - scores[right];
}
