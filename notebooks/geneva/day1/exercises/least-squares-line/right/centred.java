double[] fitLine(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < x.length; i++) {
        top += (x[i] - meanX) * (y[i] - meanY);
        bottom += (x[i] - meanX) * (x[i] - meanX);
    }
    return new double[] {meanY - top / bottom * meanX, top / bottom};
}
