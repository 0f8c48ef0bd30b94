package org.deepecon.tensor.f32.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int CALLS = 200;
    /** For each loop, until the compiler is done with it. */
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final ThreadMXBean THREADS =
            (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final float[] a = Samples.normal(64 * 64, 1);
    private final float[] b = Samples.normal(64 * 64, 2);
    private final float[] out = new float[64 * 64];

    @Test
    void plainLoopsAllocateNothing() {
        work(new PlainKernels()).forEach(this::runsWithoutAllocation);
    }

    @Test
    void fastLoopsAllocateNothingOnceCompiled() {
        work(BestKernels.simd()).forEach(this::runsWithoutAllocation);
    }

    private Map<String, Runnable> work(Kernels kernels) {
        var work = new LinkedHashMap<String, Runnable>();
        for (Unary op : List.of(Unary.TANH, Unary.LOG, Unary.SIN, Unary.RELU)) {
            UnaryKernel kernel = kernels.unary(op);
            work.put(op.name(), () -> kernel.apply(a, 1, out, 2, 1000));
        }
        BinaryKernel plus = kernels.binary(Binary.PLUS);
        work.put("plus", () -> plus.apply(a, 1, b, 2, out, 3, 1000));
        work.put("rows", () -> kernels.reduceInner(Reduction.SUM, a, 0, out, 0, 20, 50));
        work.put("columns", () -> kernels.reduceOuter(Reduction.SUM, a, 0, out, 0, 20, 50));
        work.put("uniform", () -> kernels.uniform(1, 2, out, 0, 100));
        MatMulShape shape = MatMulShape.rowMajor(18, 50, 32);
        for (MatMulShape each : List.of(shape, shape.transposeA(), shape.transposeB())) {
            MatMulKernel product = kernels.matmul(each);
            work.put(each.toString(), () -> product.apply(a, 0, b, 0, out, 0));
        }
        return work;
    }

    private void runsWithoutAllocation(String name, Runnable work) {
        long start = System.nanoTime();
        long bytes = allocated(work);
        while (bytes > 0 && System.nanoTime() - start < PATIENCE_NANOS) {
            bytes = allocated(work);
        }
        assertTrue(bytes == 0, name + ": " + CALLS + " calls allocated " + bytes + " bytes");
    }

    private static long allocated(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            work.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
