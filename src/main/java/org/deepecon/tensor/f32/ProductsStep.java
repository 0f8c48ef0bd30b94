package org.deepecon.tensor.f32;

import org.deepecon.tensor.Products;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.MatMulKernel;
import org.deepecon.tensor.f32.kernel.MatMulShape;

/** Many matrix products, shared out over the threads. */
final class ProductsStep implements Step {
    /** Multiplications below which a part is not worth a thread. */
    private static final long WORTHWHILE = 100_000;

    private final Products form;
    private final MatMulKernel[] writing;
    private final MatMulKernel[] adding;
    private final Workers.Task task = this::part;
    private final float[] a;
    private final int ao;
    private final float[] b;
    private final int bo;
    private final float[] c;
    private final int co;

    ProductsStep(Kernels kernels, Products form, View a, View b, View output) {
        this.form = form;
        long work = (long) form.m() * form.n() * form.k() * form.cStarts().length
                * form.aMoves().length;
        int parts = (int) Math.max(1, Math.min(Math.min(Workers.count(), form.cStarts().length),
                work / WORTHWHILE));
        var shape = new MatMulShape(form.m(), form.n(), form.k(), form.aRow(), form.aColumn(),
                form.bRow(), form.bColumn(), form.cRow(), false);
        writing = new MatMulKernel[parts];
        adding = new MatMulKernel[parts];
        for (int i = 0; i < parts; i++) {
            writing[i] = kernels.matmul(shape);
            adding[i] = form.aMoves().length > 1 ? kernels.matmul(shape.accumulating()) : null;
        }
        this.a = ArrayStorage.array(a);
        this.ao = a.offset();
        this.b = ArrayStorage.array(b);
        this.bo = b.offset();
        this.c = ArrayStorage.array(output);
        this.co = output.offset();
    }

    @Override
    public void run() {
        if (writing.length == 1) {
            part(0);
        } else {
            Workers.run(writing.length, task);
        }
    }

    private void part(int part) {
        int count = form.cStarts().length;
        int end = (int) ((long) count * (part + 1) / writing.length);
        for (int i = (int) ((long) count * part / writing.length); i < end; i++) {
            int at = ao + form.aStarts()[i];
            int bt = bo + form.bStarts()[i];
            int ct = co + form.cStarts()[i];
            writing[part].apply(a, at, b, bt, c, ct);
            for (int j = 1; j < form.aMoves().length; j++) {
                adding[part].apply(a, at + form.aMoves()[j], b, bt + form.bMoves()[j], c, ct);
            }
        }
    }
}
