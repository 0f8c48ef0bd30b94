import java.util.stream.DoubleStream;

double[] walk(DoubleUnaryOperator slope, double start, double rate, double tolerance) {
    DoubleUnaryOperator next = x -> x - rate * slope.applyAsDouble(x);
    double[] moving = DoubleStream.iterate(start, next)
            .takeWhile(x -> Math.abs(next.applyAsDouble(x) - x) > tolerance).toArray();
    double last = moving.length == 0 ? start : next.applyAsDouble(moving[moving.length - 1]);
    return DoubleStream.concat(Arrays.stream(moving),
            DoubleStream.of(last, next.applyAsDouble(last))).toArray();
}
