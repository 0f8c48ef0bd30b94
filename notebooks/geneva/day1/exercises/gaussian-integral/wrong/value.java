// returns the value in the middle, not the integral
double gaussianIntegral(double[] c, double[] w) {
    double sum = 0;
    for (int i = 0; i < c.length; i++) sum += Math.pow(c[i] * (0.5 - w[i]), 2);
    return Math.exp(-sum);
}
