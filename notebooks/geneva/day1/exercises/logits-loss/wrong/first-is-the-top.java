// takes the first score for the largest
double crossEntropy(double[] scores, int right) {
    double sum = 0;
    for (double z : scores) sum += Math.exp(z - scores[0]);
    return Math.log(sum) - (scores[right] - scores[0]);
}
