double[] adamWalk(DoubleUnaryOperator slope, double start, double rate, int steps) {
    return Descent.of(slope).by(UpdateRule.adam(rate, 0.9, 0.999)).steps(steps).from(start).coordinate(0);
}
