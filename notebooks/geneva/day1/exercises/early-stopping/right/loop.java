int epochsRun(double[] losses, int patience, double minDelta) {
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    for (int i = 0; i < losses.length; i++) {
        if (best - losses[i] > minDelta) {
            best = losses[i];
            waited = 0;
        } else {
            waited++;
            if (waited >= Math.max(1, patience)) return i + 1;
        }
    }
    return losses.length;
}
