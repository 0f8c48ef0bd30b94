// looks for the highest loss
int bestRun(double[][] losses) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int run = 0; run < losses.length; run++) {
        for (double loss : losses[run]) {
            if (loss > most) {
                most = loss;
                best = run;
            }
        }
    }
    return best;
}
