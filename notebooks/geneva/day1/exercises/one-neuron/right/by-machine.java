double trained(double w, double x, double y, double rate, int steps) {
    java.util.function.UnaryOperator<Tensor> slope = grad(v -> v.times(x).sigmoid().minus(y).square().times(0.5));
    Tensor weight = Tensor.of(new double[] {w}, Shape.of(1), DType.FLOAT64);
    for (int step = 0; step < steps; step++) {
        weight = weight.minus(slope.apply(weight).times(rate));
    }
    return weight.item();
}
