double lowest(double[] losses) {
    return Arrays.stream(losses).filter(loss -> !Double.isNaN(loss)).min().orElse(Double.POSITIVE_INFINITY);
}
int bestRun(double[][] losses) {
    return IntStream.range(0, losses.length).boxed()
            .min(Comparator.comparingDouble(run -> lowest(losses[run]))).orElseThrow();
}
