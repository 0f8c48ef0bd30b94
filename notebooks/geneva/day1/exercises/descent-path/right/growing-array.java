double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    double[] path = {start};
    while (true) {
        double here = path[path.length - 1];
        double next = here - rate * slope.applyAsDouble(here);
        path = Arrays.copyOf(path, path.length + 1);
        path[path.length - 1] = next;
        if (Math.abs(next - here) <= tolerance) {
            return path;
        }
    }
}
