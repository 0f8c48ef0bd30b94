// takes 0 for a loss that nobody reaches
int bestRun(double[][] losses) {
    int best = 0;
    double least = 0;
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
