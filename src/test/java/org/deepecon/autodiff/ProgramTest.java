package org.deepecon.autodiff;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final DType TYPE = DType.FLOAT64;

    @Test
    void updatesAreComputedFromOldValues() {
        var a = new Variable("a", Tensor.of(1.0, 2.0));
        var b = new Variable("b", Tensor.of(10.0, 20.0));
        Program program = Tracing.of(() -> Program.of(List.of(), List.of(a.plus(b)),
                Map.of(a, b.times(2), b, a.plus(1))));
        program.run();
        assertThat(Tensor.copyOf(program.output(0)).toDoubles()).containsExactly(11, 22);
        assertThat(a.toDoubles()).containsExactly(20, 40);
        assertThat(b.toDoubles()).containsExactly(2, 3);
    }

    @Test
    void computingChangesNoVariableUntilCommitted() {
        var w = new Variable("w", Tensor.of(new double[][] {{1, 2}, {3, 4}}));
        var row = new Variable("row", Tensor.of(1.0, 1.0));
        Program program = Tracing.of(() -> Program.of(List.of(), List.of(w.sum()),
                Map.of(w, w.matmul(w), row, w.sum(0).plus(row))));
        program.compute();
        assertThat(program.output(0).storage().get(0)).isEqualTo(10);
        assertThat(w.toDoubles()).containsExactly(1, 2, 3, 4);
        assertThat(row.toDoubles()).containsExactly(1, 1);
        program.commit();
        assertThat(w.toDoubles()).containsExactly(7, 10, 15, 22);
        assertThat(row.toDoubles()).containsExactly(5, 7);
    }

    @Test
    void variablesCanExchangeTheirValues() {
        var a = new Variable("a", Tensor.of(1.0, 2.0));
        var b = new Variable("b", Tensor.of(10.0, 20.0));
        Map<Variable, Tensor> exchange = new LinkedHashMap<>();
        exchange.put(a, b);
        exchange.put(b, a);
        Tracing.of(() -> Program.of(List.of(), List.of(), exchange)).run();
        assertThat(a.toDoubles()).containsExactly(10, 20);
        assertThat(b.toDoubles()).containsExactly(1, 2);
    }

    @Test
    void oldValueIsReadByAllBeforeItIsOverwritten() {
        var w = new Variable("w", Tensor.of(new double[][] {{1, 2}, {3, 4}}));
        var row = new Variable("row", Tensor.of(1.0, 1.0));
        Program program = Tracing.of(() -> Program.of(List.of(), List.of(w.matmul(w).sum()),
                Map.of(w, w.minus(row), row, w.sum(0).plus(row))));
        program.run();
        assertThat(program.output(0).storage().get(0)).isEqualTo(7 + 10 + 15 + 22);
        assertThat(w.toDoubles()).containsExactly(0, 1, 2, 3);
        assertThat(row.toDoubles()).containsExactly(5, 7);
    }

    @Test
    void thousandStepsGiveWhatPlainArithmeticGives() {
        var w = new Variable("w", Tensor.of(new double[] {1, -2, 3}, Shape.of(3), TYPE));
        var m = new Variable("m", Tensor.of(new double[] {0, 0, 0}, Shape.of(3), TYPE));
        Program program = Tracing.of(() -> {
            Tensor slope = w.times(2).minus(0.5);
            Tensor momentum = m.times(0.9).plus(slope.times(0.1));
            return Program.of(List.of(), List.of(),
                    Map.of(m, momentum, w, w.minus(momentum.times(0.05)).div(1.0001)));
        });
        double[] weights = w.toDoubles();
        double[] momenta = m.toDoubles();
        for (int step = 0; step < 1000; step++) {
            program.run();
            for (int i = 0; i < 3; i++) {
                momenta[i] = momenta[i] * 0.9 + (weights[i] * 2 - 0.5) * 0.1;
                weights[i] = (weights[i] - momenta[i] * 0.05) / 1.0001;
            }
        }
        assertThat(w.toDoubles()).containsExactly(weights);
        assertThat(m.toDoubles()).containsExactly(momenta);
    }

    @Test
    void equalWorkIsDoneOnce() {
        var x = new Placeholder(Shape.of(4), TYPE);
        Program program = Program.of(List.of(x), List.of(x.exp().plus(x.exp()), x.exp()), Map.of());
        assertThat(program.toString()).isEqualTo("EXP PLUS (4,)");
    }

    @Test
    void runningAllocatesNothing() {
        var w = new Variable("w", Tensor.ones(300, 20));
        var x = new Placeholder(Shape.of(64, 300), DType.floatx());
        Program program = Tracing.of(() -> {
            Tensor loss = x.matmul(w).tanh().square().mean();
            Tensor slope = Gradients.of(loss, List.of(w)).get(0);
            return Program.of(List.of(x), List.of(loss), Map.of(w, w.minus(slope.times(0.1))));
        });
        long allocated = Long.MAX_VALUE;
        // Until the JVM has compiled what runs, vectors are objects.
        for (int round = 0; round < 40 && allocated > 2_000; round++) {
            allocated = allocatedIn(1_000, program);
        }
        assertThat(allocated).isLessThan(2_000);
    }

    private static long allocatedIn(int runs, Program program) {
        var counter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = counter.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < runs; i++) {
            program.run();
        }
        return counter.getCurrentThreadAllocatedBytes() - before;
    }

    /** Random graphs give what the same operations give one by one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomGraphsGiveWhatTheirOperationsGive(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            Shape shape = Shape.of(1 + random.nextInt(6), 1 + random.nextInt(40));
            Tensor input = new RandomSource(random.nextLong()).normal(shape, TYPE);
            long steps = random.nextLong();
            List<Tensor> expected = build(input, new Random(steps));
            var argument = new Placeholder(shape, TYPE);
            Program program = Program.of(List.of(argument), build(argument, new Random(steps)),
                    Map.of());
            // What is run often is done in another way from then on.
            for (int run = 0; run < 60; run++) {
                List<Tensor> results = program.run(List.of(input));
                for (int i = 0; i < results.size(); i++) {
                    assertThat(results.get(i).shape()).isEqualTo(expected.get(i).shape());
                    assertThat(results.get(i).toDoubles()).as(program.toString())
                            .containsExactly(expected.get(i).toDoubles());
                }
            }
        }
    }

    private static List<Tensor> build(Tensor input, Random random) {
        List<Tensor> values = new ArrayList<>(List.of(input));
        for (int i = 0; i < 12; i++) {
            Tensor a = values.get(random.nextInt(values.size()));
            Tensor b = values.get(random.nextInt(values.size()));
            values.add(operation(a, b, random.nextInt(14)));
        }
        return values.subList(values.size() - 3, values.size());
    }

    private static Tensor operation(Tensor a, Tensor b, int choice) {
        int last = a.shape().dim(-1);
        return switch (choice) {
            case 0 -> a.tanh();
            case 1 -> a.square().plus(1).sqrt();
            case 2 -> a.sumKeepDims(0).times(0.1);
            case 3 -> a.meanKeepDims(-1);
            case 4 -> a.times(1).plus(0).sigmoid();
            case 5 -> a.matmul(a.transpose()).tanh().matmul(a).tanh();
            case 6 -> a.slice(1, last / 2, last).pad(1, last / 2, 0);
            case 7 -> a.reshape(-1, 1).reshape(a.shape()).sin();
            case 8 -> a.maxKeepDims(1);
            default -> fits(a, b) ? (choice % 2 == 0 ? a.plus(b) : a.times(b.tanh())) : a.minus(0.5);
        };
    }

    private static boolean fits(Tensor a, Tensor b) {
        for (int i = 0; i < 2; i++) {
            int m = a.shape().dim(i);
            int n = b.shape().dim(i);
            if (m != n && m != 1 && n != 1) {
                return false;
            }
        }
        return true;
    }
}
