double seesNothing(double[] w, int count) {
    double chance = 1;
    for (int i = 0; i < count; i++) chance *= 1 - w[0] * w[1];
    return chance;
}
