// a gain too small to count still lowers the best
int epochsRun(double[] losses, int patience, double minDelta) {
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    for (int i = 0; i < losses.length; i++) {
        waited = losses[i] < best - minDelta ? 0 : waited + 1;
        best = Math.min(best, losses[i]);
        if (waited >= Math.max(patience, 1)) return i + 1;
    }
    return losses.length;
}
