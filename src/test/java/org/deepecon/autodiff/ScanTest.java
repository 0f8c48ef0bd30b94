package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.Test;

class ScanTest {
    private static final int STEPS = 5;
    private static final int BATCH = 9;
    private static final int UNITS = 3;
    private static final double TOLERANCE = 1e-11;

    private static Tensor numbers(long seed, int... dims) {
        Shape shape = Shape.of(dims);
        return Tensor.of(new Random(seed).doubles(shape.size(), -1, 1).toArray(), shape,
                DType.FLOAT64);
    }

    private final List<Tensor> given = List.of(numbers(1, BATCH, UNITS), numbers(2, BATCH, UNITS),
            numbers(3, STEPS, BATCH, 2 * UNITS), numbers(4, BATCH, UNITS),
            numbers(5, UNITS, 2 * UNITS), numbers(6, UNITS));

    /** Two carries, a gate, a factor by row, a matrix, and a vector that is added to all rows. */
    private static ScanOutput step(ScanInput in) {
        Tensor h = in.carry().get(0).times(in.rows().get(0));
        Tensor z = in.sequences().get(0).plus(h.matmul(in.shared().get(0)));
        Tensor gate = z.slice(1, 0, UNITS).sigmoid();
        Tensor c = in.carry().get(1).times(gate)
                .plus(z.slice(1, UNITS, 2 * UNITS).softplus().times(gate.negate().plus(1)))
                .plus(in.shared().get(1));
        return new ScanOutput(List.of(c.tanh(), c), List.of(c.tanh(), gate.times(h)));
    }

    private static ScanInput input(List<Tensor> all) {
        return new ScanInput(all.subList(0, 2), all.subList(2, 3), all.subList(3, 4),
                all.subList(4, 6));
    }

    /** The same, step by step. */
    private static ScanOutput unrolled(ScanInput in, boolean backwards) {
        List<Tensor> carry = in.carry();
        Tensor[] first = new Tensor[STEPS];
        Tensor[] second = new Tensor[STEPS];
        for (int i = 0; i < STEPS; i++) {
            int t = backwards ? STEPS - 1 - i : i;
            ScanOutput out = step(new ScanInput(carry, List.of(in.sequences().get(0)
                    .slice(0, t, t + 1).squeeze(0)), in.rows(), in.shared()));
            carry = out.carry();
            first[t] = out.results().get(0).expandDims(0);
            second[t] = out.results().get(1).expandDims(0);
        }
        return new ScanOutput(carry,
                List.of(Tensor.concat(0, first), Tensor.concat(0, second)));
    }

    private List<Tensor> run(Function<List<Tensor>, List<Tensor>> function) {
        List<Placeholder> places = given.stream()
                .map(each -> new Placeholder(each.shape(), each.dtype())).toList();
        List<Tensor> outputs = Tracing.of(() -> function.apply(new ArrayList<>(places)));
        return Program.of(places, outputs, Map.of()).run(given);
    }

    private static void same(List<Tensor> found, List<Tensor> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).shape()).isEqualTo(expected.get(i).shape());
            assertThat(found.get(i).toDoubles()).as("tensor " + i)
                    .containsExactly(expected.get(i).toDoubles(), within(TOLERANCE));
        }
    }

    @Test
    void isTheStepAgainAndAgain() {
        for (boolean backwards : new boolean[] {false, true}) {
            same(run(in -> Scan.of(ScanTest::step, input(in), backwards).all()),
                    run(in -> unrolled(input(in), backwards).all()));
            same(Scan.of(ScanTest::step, input(given), backwards).all(),
                    unrolled(input(given), backwards).all());
        }
    }

    private static Tensor loss(ScanOutput all, boolean onlyLast) {
        Tensor last = all.carry().get(0).times(all.carry().get(0).sin()).sum();
        return onlyLast ? last : last.plus(all.carry().get(1).square().sum())
                .plus(all.results().get(1).exp().sum());
    }

    @Test
    void derivativesAreThoseOfTheUnrolledSteps() {
        for (boolean onlyLast : new boolean[] {false, true}) {
            same(run(in -> Gradients.of(loss(Scan.of(ScanTest::step, input(in), true),
                    onlyLast), in)),
                    run(in -> Gradients.of(loss(unrolled(input(in), true), onlyLast), in)));
        }
    }

    private static List<Tensor> second(List<Tensor> in, ScanOutput all) {
        Tensor sum = Tensor.scalar(0, DType.FLOAT64);
        for (Tensor gradient : Gradients.of(loss(all, false), in)) {
            sum = sum.plus(gradient.square().sum());
        }
        return Gradients.of(sum, in);
    }

    @Test
    void secondDerivativesAreThoseOfTheUnrolledSteps() {
        same(run(in -> second(in, Scan.of(ScanTest::step, input(in), false))),
                run(in -> second(in, unrolled(input(in), false))));
    }

    @Test
    void carriesMayChangePlaces() {
        ScanOutput out = Scan.of(in -> new ScanOutput(
                List.of(in.carry().get(1), in.carry().get(0).plus(in.sequences().get(0))),
                List.of(in.carry().get(0))), new ScanInput(
                List.of(Tensor.of(1).reshape(1, 1), Tensor.of(1).reshape(1, 1)),
                List.of(Tensor.zeros(6, 1, 1)), List.of(), List.of()), false);
        assertThat(out.results().get(0).toDoubles()).containsExactly(1, 1, 1, 1, 1, 1);
        ScanOutput sums = Scan.of(in -> new ScanOutput(
                List.of(in.carry().get(1), in.carry().get(0).plus(in.carry().get(1))),
                List.of(in.carry().get(0))), new ScanInput(
                List.of(Tensor.of(0).reshape(1, 1), Tensor.of(1).reshape(1, 1)),
                List.of(Tensor.zeros(8, 1, 1)), List.of(), List.of()), false);
        assertThat(sums.results().get(0).toDoubles()).containsExactly(0, 1, 1, 2, 3, 5, 8, 13);
    }

    @Test
    void longSequencesCostOneTrace() {
        UnaryOperator<Tensor> slope = Autodiff.grad(x -> Scan.of(in -> new ScanOutput(
                List.of(in.carry().get(0).times(0.999).plus(in.sequences().get(0))),
                List.of()), new ScanInput(List.of(Tensor.zeros(2, 1)), List.of(x), List.of(),
                List.of()), false).carry().get(0));
        double[] found = slope.apply(Tensor.ones(5000, 2, 1)).toDoubles();
        assertThat(found[0]).isCloseTo(Math.pow(0.999, 4999), within(1e-6));
        assertThat(found[found.length - 1]).isEqualTo(1);
    }

    @Test
    @SuppressWarnings("deprecation")
    void runsAllocateNothing() {
        var weight = new Variable("w", given.get(4));
        var x = new Placeholder(given.get(2).shape(), DType.FLOAT64);
        Program program = Tracing.of(() -> {
            Tensor sum = loss(Scan.of(ScanTest::step, new ScanInput(given.subList(0, 2),
                    List.of(x), given.subList(3, 4), List.of(weight, given.get(5))), false), false);
            return Program.of(List.of(x), List.of(sum), Map.of(weight, weight.minus(
                    Gradients.of(sum, List.of(weight)).get(0).times(1e-3))));
        });
        var threads = (com.sun.management.ThreadMXBean)
                java.lang.management.ManagementFactory.getThreadMXBean();
        long thread = java.lang.Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        // Until the vector code is compiled, JDK 17 makes objects of its vectors.
        for (int i = 0; i < 20_000 && least > 0; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            program.run();
            least = Math.min(least, threads.getThreadAllocatedBytes(
                    thread) - before);
        }
        assertThat(least).isZero();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Scan.of(in -> new ScanOutput(
                List.of(in.carry().get(0).sumKeepDims(1)), List.of()),
                new ScanInput(given.subList(0, 1), given.subList(2, 3), List.of(), List.of()),
                false)).isInstanceOf(ShapeException.class).hasMessageContaining("(9, 3)");
        assertThatThrownBy(() -> Scan.of(ScanTest::step, new ScanInput(List.of(
                numbers(1, 4, 3)), given.subList(2, 3), List.of(), List.of()), false))
                .isInstanceOf(ShapeException.class).hasMessageContaining("(9, …)");
    }
}
