package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every stream of random numbers, against Keras. */
class InitializersReferenceTest {
    private static final int SAMPLES = 100_000;
    /** Standard errors allowed; the numbers are seeded. */
    private static final double ERRORS = 5;

    static Stream<Case> cases() {
        return Fixture.cases("initializers").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isKeras(Case each) {
        if (each.has("identifier")) {
            assertThat(Initializers.get(each.text("identifier"))).isNotNull();
            return;
        }
        var initializer = (Initializer) FromKeras.make(Initializers.class, each.text("class"),
                each.part("config").json());
        Shape shape = Shape.of(Numbers.ints(each.part("shape").json()));
        Case facts = each.expected(Numbers.Precision.FLOAT32);
        if (facts.has("exact")) {
            assertThat(initializer.make(shape, DType.FLOAT32, new RandomSource(1)).toDoubles())
                    .containsExactly(facts.numbers("exact").values(), within(1e-7));
        } else if (facts.has("orthogonal")) {
            orthogonal(initializer, shape, facts.json().get("orthogonal").doubleValue());
        } else {
            distributed(drawn(initializer, shape), facts);
        }
    }

    private static double[] drawn(Initializer initializer, Shape shape) {
        return IntStream.rangeClosed(0, SAMPLES / shape.size())
                .mapToObj(seed -> initializer.make(shape, DType.FLOAT32, new RandomSource(seed)))
                .flatMapToDouble(each -> Arrays.stream(each.toDoubles())).toArray();
    }

    private static void distributed(double[] numbers, Case facts) {
        double mean = facts.json().get("mean").doubleValue();
        double stddev = facts.json().get("stddev").doubleValue();
        double error = ERRORS * stddev / Math.sqrt(numbers.length);
        double found = Arrays.stream(numbers).average().orElseThrow();
        assertThat(found).isCloseTo(mean, within(error));
        double variance = Arrays.stream(numbers).map(x -> (x - found) * (x - found)).average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(stddev, within(error));
        double limit = facts.json().path("limit").asDouble(Double.MAX_VALUE);
        assertThat(Arrays.stream(numbers).min().orElseThrow())
                .isGreaterThan(facts.json().path("low").asDouble(-limit) - 1e-6);
        assertThat(Arrays.stream(numbers).max().orElseThrow())
                .isLessThan(facts.json().path("high").asDouble(limit) + 1e-6);
    }

    private static void orthogonal(Initializer initializer, Shape shape, double gain) {
        Tensor q = initializer.make(shape, DType.FLOAT64, new RandomSource(1))
                .reshape(-1, shape.dim(-1));
        Tensor small = q.shape().dim(0) < q.shape().dim(1) ? q.matmul(q.transpose())
                : q.transpose().matmul(q);
        int n = small.shape().dim(0);
        for (int i = 0; i < n * n; i++) {
            assertThat(small.toDoubles()[i]).isCloseTo(i % (n + 1) == 0 ? gain * gain : 0,
                    within(1e-9));
        }
    }
}
