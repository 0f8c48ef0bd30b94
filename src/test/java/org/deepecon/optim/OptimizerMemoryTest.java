package org.deepecon.optim;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Memory is kept, saved and restored, and nothing is allocated in a step. */
class OptimizerMemoryTest {
    /** Loops are exchanged for faster ones while the JVM warms up; then nothing is allocated. */
    private static final int ROUNDS = 50;
    /** Less than a byte a step: what measuring itself may take. */
    private static final long MEASUREMENT = 500;

    private static final ThreadMXBean THREADS =
            (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Supplier<Optimizer>> optimizers() {
        List<Supplier<Optimizer>> all = new ArrayList<>();
        for (String name : List.of("sgd", "rmsprop", "adam", "adamw", "adamax", "nadam", "adagrad",
                "adadelta", "ftrl", "lion", "lamb", "adafactor")) {
            all.add(named(name, () -> Optimizers.of(name)));
        }
        all.add(named("amsgrad", () -> new Adam().amsgrad(true).weightDecay(0.1)));
        all.add(named("centered", () -> new RMSprop().centered(true).momentum(0.5).clipNorm(1)));
        all.add(named("accumulating", () -> new Nadam().gradientAccumulationSteps(3)
                .globalClipNorm(1).useEma(true).emaOverwriteFrequency(2)));
        all.add(named("scheduled", () -> new SGD().momentum(0.9).learningRate(
                Schedules.piecewiseConstantDecay(new long[] {3, 6}, 0.1, 0.05, 0.01))));
        return all.stream();
    }

    private static Supplier<Optimizer> named(String name, Supplier<Optimizer> optimizer) {
        return new Supplier<>() {
            @Override
            public Optimizer get() {
                return optimizer.get();
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void restoredTrainingContinuesBitByBit(Supplier<Optimizer> optimizer) {
        for (DType type : DType.values()) {
            Optimizer first = optimizer.get();
            var training = new LineTraining(first, type);
            training.losses(5);
            List<Tensor> saved = first.variables().stream().map(Variable::value).toList();
            Optimizer second = optimizer.get();
            var restored = new LineTraining(second, type);
            restored.kernel.assign(training.kernel.value());
            restored.bias.assign(training.bias.value());
            for (int i = 0; i < saved.size(); i++) {
                second.variables().get(i).assign(saved.get(i));
            }
            assertThat(second.iterations()).isEqualTo(first.iterations());
            assertThat(restored.losses(7)).containsExactly(training.losses(7));
            assertThat(restored.weights()).containsExactly(training.weights());
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void stepsAllocateNothing(Supplier<Optimizer> optimizer) {
        var training = new LineTraining(optimizer.get(), DType.FLOAT32);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > MEASUREMENT; round++) {
            least = bytesOf1000Steps(training);
        }
        assertThat(least).as("bytes in 1000 steps").isLessThanOrEqualTo(MEASUREMENT);
    }

    private static long bytesOf1000Steps(LineTraining training) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            training.step();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
