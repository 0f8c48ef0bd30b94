double[] adamWalk(DoubleUnaryOperator slope, double start, double rate, int steps) {
    List<Double> points = new ArrayList<>(List.of(start));
    double x = start, m = 0, s = 0, left1 = 1, left2 = 1;
    while (points.size() <= steps) {
        double g = slope.applyAsDouble(x);
        m += 0.1 * (g - m);
        s += 0.001 * (g * g - s);
        left1 *= 0.9;
        left2 *= 0.999;
        x -= rate * (m / (1 - left1)) / (Math.sqrt(s / (1 - left2)) + 1e-8);
        points.add(x);
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
}
