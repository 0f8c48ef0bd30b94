package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cost of a constant savings rate in the growth model of Brock and Mirman, and its derivative
 * with respect to the logit of that rate: known in closed form.
 */
class EulerEquationTest {
    private static final double ALPHA = 0.36;
    private static final double BETA = 0.99;

    private static Tensor numbers(double... values) {
        return Tensor.of(values, Shape.of(values.length), DType.FLOAT64);
    }

    /** 1 − C' / (β C (1 − δ + r')). */
    private static Tensor residual(Tensor bias, Tensor capital, double delta) {
        Tensor savings = bias.sigmoid();
        Tensor output = capital.pow(ALPHA);
        Tensor next = capital.times(1 - delta).plus(savings.times(output));
        Tensor consumption = output.times(savings.negate().plus(1));
        Tensor nextConsumption = next.pow(ALPHA).times(savings.negate().plus(1));
        Tensor nextReturn = next.pow(ALPHA - 1).times(ALPHA).plus(1 - delta);
        return nextConsumption.div(consumption.times(BETA).times(nextReturn)).negate().plus(1);
    }

    private static double logit(double s) {
        return Math.log(s / (1 - s));
    }

    @ParameterizedTest
    @CsvSource({"0.5, -0.4029180695847363, 0.1623429707978904, 0.5652610403826267",
        "0.33, 0.07407407407407407, 0.0054869684499314125, -0.09190672153635115",
        "0.2, 0.4388327721661055, 0.19257420194, -0.39401371238258637"})
    void fullDepreciation(double s, double error, double cost, double slope) {
        Tensor capital = numbers(0.1, 0.2, 0.5, 1);
        Tensor bias = Tensor.scalar(logit(s), DType.FLOAT64);
        for (double each : residual(bias, capital, 1).toDoubles()) {
            assertThat(each).isCloseTo(error, within(1e-12));
        }
        UnaryOperator<Tensor> mean = b -> residual(b, capital, 1).square().mean();
        assertThat(mean.apply(bias).item()).isCloseTo(cost, within(1e-9));
        assertThat(Autodiff.compile(mean).apply(bias).item()).isCloseTo(error * error, within(1e-12));
        assertThat(Autodiff.grad(mean).apply(bias).item()).isCloseTo(slope, within(1e-12));
    }

    @Test
    void partialDepreciation() {
        Tensor capital = numbers(1, 2, 3);
        double[] errors = residual(Tensor.scalar(logit(0.33), DType.FLOAT64), capital, 0.1)
                .toDoubles();
        assertThat(errors).containsExactly(new double[] {0.10455903, 0.05959395, 0.03607901},
                within(5e-9));
        assertThat(residual(Tensor.scalar(0, DType.FLOAT64), capital, 0.1).square().mean().item())
                .isCloseTo(0.0006796569660983174, within(1e-12));
    }
}
