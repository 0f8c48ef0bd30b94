// a bias for each input instead of each unit
int denseParameters(int... sizes) {
    int count = 0;
    for (int i = 1; i < sizes.length; i++) count += sizes[i - 1] * sizes[i] + sizes[i - 1];
    return count;
}
