package org.deepecon.tensor.f32;

import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;

/** A matrix product, on one thread or shared. */
final class MatMulStep implements Step {
    private final MatMulKernel kernel;
    private final int parts;
    private final Workers.Task task = this::part;
    private final float[] a;
    private final int ao;
    private final float[] b;
    private final int bo;
    private final float[] c;
    private final int co;

    private MatMulStep(Kernels kernels, MatMulShape shape, View a, View b, View output) {
        this.kernel = kernels.matmul(shape);
        this.parts = kernel.parts(Workers.count());
        this.a = ArrayStorage.array(a);
        this.ao = a.offset();
        this.b = ArrayStorage.array(b);
        this.bo = b.offset();
        this.c = ArrayStorage.array(output);
        this.co = output.offset();
    }

    static Step of(Kernels kernels, MatMul op, View a, View b, View output) {
        MatMulShape shape = shape(op, a, output);
        return SummedMatMulStep.suits(shape)
                ? new SummedMatMulStep(kernels, shape, a, b, output)
                : new MatMulStep(kernels, shape, a, b, output);
    }

    private static MatMulShape shape(MatMul op, View a, View output) {
        int k = a.shape().dim(op.transposeA() ? 0 : 1);
        MatMulShape shape = MatMulShape.rowMajor(output.shape().dim(0), output.shape().dim(1), k);
        shape = op.transposeA() ? shape.transposeA() : shape;
        return op.transposeB() ? shape.transposeB() : shape;
    }

    @Override
    public void run() {
        if (parts == 1) {
            kernel.apply(a, ao, b, bo, c, co);
        } else {
            Workers.run(parts, task);
        }
    }

    private void part(int part) {
        kernel.apply(a, ao, b, bo, c, co, part, parts);
    }
}
