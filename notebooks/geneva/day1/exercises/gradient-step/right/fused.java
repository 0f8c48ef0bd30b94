import java.util.function.DoubleBinaryOperator;

static double step(DoubleUnaryOperator s, double here, double eta) {
    DoubleBinaryOperator go = (a, b) -> Math.fma(-eta, b, a);
    return go.applyAsDouble(here, s.applyAsDouble(here));
}
