package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;
import org.junit.jupiter.api.Test;

class GradualKernelsTest {
    /** Takes no time; results are marked by −1. */
    private static final class Instant extends PlainKernels {
        @Override
        public UnaryKernel unary(Unary op) {
            return (a, ao, out, oo, n) -> out[oo] = -1f;
        }

        @Override
        public void reduceInner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
                int columns) {
            out[oo] = -1f;
        }
    }

    /** Takes a long time. */
    private static final class Slow extends PlainKernels {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public UnaryKernel unary(Unary op) {
            return (a, ao, out, oo, n) -> {
                calls.incrementAndGet();
                sleep();
                out[oo] = -1f;
            };
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void fasterLoopsTakeOver() {
        var kernels = new GradualKernels(Instant::new);
        float[] out = {4f};
        while (out[0] != -1f) {
            kernels.unary(Unary.EXP).apply(new float[1], 0, out, 0, 1);
            assertTrue(out[0] == 1f || out[0] == -1f);
        }
        out[0] = 0f;
        while (out[0] != -1f) {
            kernels.reduceInner(Reduction.SUM, new float[] {2f}, 0, out, 0, 1, 1);
            assertTrue(out[0] == 2f || out[0] == -1f);
        }
    }

    @Test
    void slowerLoopsDoNot() {
        var slow = new Slow();
        var kernels = new GradualKernels(() -> slow);
        float[] out = new float[1];
        kernels.unary(Unary.EXP).apply(new float[1], 0, out, 0, 1);
        while (slow.calls.get() < 20) {
            sleep();
        }
        kernels.unary(Unary.EXP).apply(new float[1], 0, out, 0, 1);
        assertEquals(1f, out[0]);
    }

    @Test
    void productsGoOnWhileTheLoopsChange() {
        var kernels = new GradualKernels(BestKernels::simd);
        MatMulShape shape = MatMulShape.rowMajor(20, 50, 30);
        float[] a = Samples.normal(600, 1);
        float[] b = Samples.normal(1500, 2);
        float[] expected = new float[1000];
        new PlainKernels().matmul(shape).apply(a, 0, b, 0, expected, 0);
        MatMulKernel product = kernels.matmul(shape);
        for (int i = 0; i < 2000; i++) {
            float[] c = new float[1000];
            product.apply(a, 0, b, 0, c, 0);
            Samples.assertSame(expected, c, "call " + i);
        }
    }
}
