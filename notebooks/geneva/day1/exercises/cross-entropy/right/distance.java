double crossEntropy(int[] label, double[] p) {
    return IntStream.range(0, p.length)
            .mapToDouble(i -> -Math.log(1 - Math.abs(label[i] - p[i]))).average().orElse(0);
}
