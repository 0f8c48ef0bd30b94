package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenzFunctionTest {
    private static final double DIGITS = 1e-9;

    /** Values at 0, 1/2 and 1/(d + 1) in each direction, and the integral; ten digits. */
    @ParameterizedTest
    @CsvSource({
        "OSCILLATORY, 2, -1, -0.7316888689, -0.8775825619, -0.6980276197",
        "OSCILLATORY, 5, 0.3090169944, -0.4221726894, 0.06411525676, -0.4143248651",
        "OSCILLATORY, 10, 0.8090169944, 0.191291519, 0.7216024321, 0.1895062079",
        "PRODUCT_PEAK, 2, 0.64, 1, 0.9466764061, 0.8598764213",
        "PRODUCT_PEAK, 5, 0.8219271068, 0.6499313863, 0.9944629151, 0.5045710376",
        "PRODUCT_PEAK, 10, 0.9052869547, 0.2266836034, 0.9991739293, 0.1598665751",
        "CORNER_PEAK, 2, 1, 0.1401870182, 0.2366674592, 0.1822738665",
        "CORNER_PEAK, 5, 1, 0.01965240008, 0.1993836591, 0.02812879892",
        "CORNER_PEAK, 10, 1, 0.000743467396, 0.1808777439, 0.001296557577",
        "GAUSSIAN, 2, 0.002075376907, 1, 0.5033842979, 0.2477355697",
        "GAUSSIAN, 5, 0.6734327094, 0.4108298255, 0.9890776644, 0.2449605873",
        "GAUSSIAN, 10, 0.951780441, 0.453511614, 0.9995916462, 0.3220944508",
        "CONTINUOUS, 2, 3.717031868e-05, 1, 0.03337326996, 0.03797938013",
        "CONTINUOUS, 5, 0.01690746565, 0.002198455963, 0.5066169924, 0.007166379371",
        "CONTINUOUS, 10, 0.1300287109, 0.0002858623948, 0.830726595, 0.001026340431",
        "DISCONTINUOUS, 2, 1, 8.584858397, 4.19265143, 0.8058134334",
        "DISCONTINUOUS, 5, 1, 0, 2.047596501, 0.1896596173",
        "DISCONTINUOUS, 10, 1, 0, 1.478324114, 0.0620088935"})
    void valuesAndIntegralsAreKnown(Genz family, int d, double origin, double middle, double inner,
            double integral) {
        var f = GenzFunction.standard(family, d);
        assertClose(f.value(new double[d]), origin);
        assertClose(f.value(filled(d, 0.5)), middle);
        assertClose(f.value(filled(d, 1.0 / (d + 1))), inner);
        assertClose(f.integral(), integral);
    }

    @ParameterizedTest
    @CsvSource({"OSCILLATORY", "PRODUCT_PEAK", "CORNER_PEAK", "GAUSSIAN", "CONTINUOUS",
        "DISCONTINUOUS"})
    void integralsAreMeansOfTheFunction(Genz family) {
        var f = GenzFunction.random(family, 2, 7);
        int steps = 1000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            for (int j = 0; j < steps; j++) {
                sum += f.value((i + 0.5) / steps, (j + 0.5) / steps);
            }
        }
        double tolerance = family == Genz.DISCONTINUOUS ? 1e-2 : 1e-4;
        assertThat(f.integral()).isEqualTo(sum / steps / steps, within(tolerance));
    }

    @Test
    void drawnParametersAddUpAsStated() {
        var f = GenzFunction.random(Genz.GAUSSIAN, 5, 3);
        assertThat(Arrays.stream(f.c()).sum()).isEqualTo(7.03, within(1e-12));
        assertThat(Arrays.stream(f.w()).sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void rejectsPointsOfOtherDimensions() {
        assertThatThrownBy(() -> GenzFunction.standard(Genz.CONTINUOUS, 3).value(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GenzFunction continuous: expected a point of 3 dimensions, got 2.");
    }

    private static double[] filled(int d, double value) {
        var point = new double[d];
        Arrays.fill(point, value);
        return point;
    }

    private static void assertClose(double got, double expected) {
        assertThat(got).isEqualTo(expected, within(DIGITS * Math.abs(expected) + 1e-15));
    }
}
