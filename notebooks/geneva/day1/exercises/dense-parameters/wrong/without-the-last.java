// stops before the output layer
int denseParameters(int... sizes) {
    int count = 0;
    for (int i = 1; i < sizes.length - 1; i++) count += (sizes[i - 1] + 1) * sizes[i];
    return count;
}
