// judges by the average over the epochs
int bestRun(double[][] losses) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < losses.length; run++) {
        double mean = Arrays.stream(losses[run]).average().orElse(Double.POSITIVE_INFINITY);
        if (mean < least) {
            least = mean;
            best = run;
        }
    }
    return best;
}
