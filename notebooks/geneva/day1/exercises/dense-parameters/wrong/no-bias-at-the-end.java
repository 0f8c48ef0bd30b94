// takes the output layer for one without a bias
int denseParameters(int... sizes) {
    int count = 0;
    for (int i = 1; i < sizes.length; i++) count += (sizes[i - 1] + 1) * sizes[i];
    return count - sizes[sizes.length - 1];
}
