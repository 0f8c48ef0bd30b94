// with patience 0 stops at the second epoch even if it improved
int epochsRun(double[] losses, int patience, double minDelta) {
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    for (int i = 0; i < losses.length; i++) {
        if (losses[i] < best - minDelta) {
            best = losses[i];
            waited = 0;
        } else {
            waited++;
        }
        if (i > 0 && waited >= patience) return i + 1;
    }
    return losses.length;
}
