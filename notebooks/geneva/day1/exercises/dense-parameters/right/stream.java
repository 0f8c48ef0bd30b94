int denseParameters(int... sizes) {
    return java.util.stream.IntStream.range(1, sizes.length).map(i -> (sizes[i - 1] + 1) * sizes[i]).sum();
}
