// leaves out a run with any NaN
int bestRun(double[][] losses) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int run = 0; run < losses.length; run++) {
        double low = Arrays.stream(losses[run]).min().getAsDouble();
        if (low < least) {
            least = low;
            best = run;
        }
    }
    return best;
}
