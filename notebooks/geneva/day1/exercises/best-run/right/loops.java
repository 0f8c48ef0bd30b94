int bestRun(double[][] losses) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < losses.length; run++) {
        for (double loss : losses[run]) {
            if (loss < least) {
                least = loss;
                best = run;
            }
        }
    }
    return best;
}
