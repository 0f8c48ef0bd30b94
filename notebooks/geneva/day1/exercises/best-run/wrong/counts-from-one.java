// counts runs from 1
int bestRun(double[][] losses) {
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < losses.length; run++) {
        for (double loss : losses[run]) {
            if (loss < least) {
                least = loss;
                best = run + 1;
            }
        }
    }
    return best;
}
