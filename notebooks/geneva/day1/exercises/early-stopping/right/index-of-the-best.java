int epochsRun(double[] losses, int patience, double minDelta) {
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
        if (losses[i] < losses[best] - minDelta) best = i;
        else if (i - best >= Math.max(patience, 1)) return i + 1;
    }
    return losses.length;
}
