// counts bad epochs from the beginning
int epochsRun(double[] losses, int patience, double minDelta) {
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    for (int i = 0; i < losses.length; i++) {
        if (losses[i] < best - minDelta) best = losses[i];
        else if (++waited >= Math.max(patience, 1)) return i + 1;
    }
    return losses.length;
}
