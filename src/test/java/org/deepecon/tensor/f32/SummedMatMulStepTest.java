package org.deepecon.tensor.f32;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.junit.jupiter.api.Test;

class SummedMatMulStepTest {
    private static final int M = 6;
    private static final int N = 5;

    @Test
    void isTheProductInEveryLayout() {
        for (int k : new int[] {512, 700, 1025, 5000}) {
            for (int layout = 0; layout < 4; layout++) {
                check(k, new MatMul((layout & 1) != 0, (layout & 2) != 0));
            }
        }
    }

    @Test
    void itsBitsDoNotDependOnTheThreads() {
        int before = Workers.count();
        try {
            Workers.count(1);
            View alone = product(5000, new MatMul(true, false));
            Workers.count(3);
            View shared = product(5000, new MatMul(true, false));
            for (int i = 0; i < M * N; i++) {
                assertThat(shared.storage().get(i)).isEqualTo(alone.storage().get(i));
            }
        } finally {
            Workers.count(before);
        }
    }

    private static void check(int k, MatMul op) {
        View result = product(k, op);
        Tensor a = a(k, op);
        Tensor b = b(k, op);
        for (int i = 0; i < M; i++) {
            for (int j = 0; j < N; j++) {
                double sum = 0;
                for (int p = 0; p < k; p++) {
                    sum += a.view().storage().get(op.transposeA() ? p * M + i : i * k + p)
                            * b.view().storage().get(op.transposeB() ? j * k + p : p * N + j);
                }
                assertThat(result.storage().get(i * N + j))
                        .as("%s, k = %s, at (%s, %s)", op, k, i, j).isEqualTo(sum, within(1e-3));
            }
        }
    }

    private static View product(int k, MatMul op) {
        View output = Tensor.full(9, Shape.of(M, N), ArrayStorage.DTYPE).view();
        Step step = MatMulStep.of(Kernels.best(), op, a(k, op).view(), b(k, op).view(), output);
        assertThat(step).isInstanceOf(SummedMatMulStep.class);
        step.run();
        step.run();
        return output;
    }

    private static Tensor a(int k, MatMul op) {
        return random(1, op.transposeA() ? Shape.of(k, M) : Shape.of(M, k));
    }

    private static Tensor b(int k, MatMul op) {
        return random(2, op.transposeB() ? Shape.of(N, k) : Shape.of(k, N));
    }

    private static Tensor random(int seed, Shape shape) {
        return new RandomSource(seed).uniform(shape, ArrayStorage.DTYPE);
    }
}
