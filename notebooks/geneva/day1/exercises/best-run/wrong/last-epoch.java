// judges by the last epoch
int bestRun(double[][] losses) {
    int best = 0;
    for (int run = 1; run < losses.length; run++) {
        double last = losses[run][losses[run].length - 1];
        if (last < losses[best][losses[best].length - 1]) best = run;
    }
    return best;
}
