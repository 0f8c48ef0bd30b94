// compares with the epoch before, not with the best
int epochsRun(double[] losses, int patience, double minDelta) {
    int waited = 0;
    for (int i = 1; i < losses.length; i++) {
        if (losses[i] < losses[i - 1] - minDelta) waited = 0;
        else if (++waited >= Math.max(patience, 1)) return i + 1;
    }
    return losses.length;
}
