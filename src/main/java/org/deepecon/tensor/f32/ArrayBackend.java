package org.deepecon.tensor.f32;

import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Convolution;
import org.deepecon.tensor.FirstLargest;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.Products;
import org.deepecon.tensor.RandomFill;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Region;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.Kernels;

/** Prepares work on this package's numbers. */
public final class ArrayBackend implements Backend {
    /** The only one. */
    public static final ArrayBackend INSTANCE = new ArrayBackend();

    private final Kernels kernels = Kernels.best();

    private ArrayBackend() {
    }

    @Override
    public Storage allocate(int size) {
        return new ArrayStorage(size);
    }

    @Override
    public Step fused(Fusion fusion) {
        return FusedStep.of(fusion, kernels);
    }

    @Override
    public Step reduce(Reduction kind, View input, View output) {
        return new ReduceStep(kernels, kind, input, output);
    }

    @Override
    public Step matmul(MatMul op, View a, View b, View output) {
        return MatMulStep.of(kernels, op, a, b, output);
    }

    @Override
    public Step products(Products form, View a, View b, View output) {
        return new ProductsStep(kernels, form, a, b, output);
    }

    @Override
    public Step copy(Region region, View input, View output) {
        return CopyStep.of(kernels, region, input, output);
    }

    @Override
    public Step copyAdding(Region region, View input, View output) {
        return new CopyAddingStep(kernels, region, input, output);
    }

    @Override
    public Step fill(double value, View output) {
        float[] out = ArrayStorage.array(output);
        float number = ArrayStorage.number(value);
        return () -> kernels.fill(number, out, output.offset(), output.shape().size());
    }

    @Override
    public Step gather(View table, View indices, View output) {
        var rows = new RowIndices(table, indices);
        float[] from = ArrayStorage.array(table);
        float[] to = ArrayStorage.array(output);
        return () -> rows.each((i, row) -> System.arraycopy(from,
                table.offset() + row * rows.width(), to, output.offset() + i * rows.width(),
                rows.width()));
    }

    @Override
    public Step scatterAdd(View rows, View indices, View output) {
        var targets = new RowIndices(output, indices);
        var plus = kernels.binary(org.deepecon.tensor.Binary.PLUS);
        float[] from = ArrayStorage.array(rows);
        float[] to = ArrayStorage.array(output);
        Step clear = fill(0, output);
        return () -> {
            clear.run();
            targets.each((i, row) -> {
                int at = output.offset() + row * targets.width();
                plus.apply(to, at, from, rows.offset() + i * targets.width(), to, at,
                        targets.width());
            });
        };
    }

    @Override
    public Step convolve(Convolution op, View input, View kernel, View output) {
        return op.depthwise() ? DepthwiseStep.of(op, input, kernel, output)
                : ConvolutionStep.of(kernels, op, input, kernel, output);
    }

    @Override
    public Step maxPool(Window window, View input, View output) {
        return new MaxPoolStep(kernels, window, input, output);
    }

    @Override
    public Step firstLargest(FirstLargest op, View input, View largest, View from, View to) {
        return new FirstLargestStep(kernels, op, input, largest, from, to);
    }

    @Override
    public Step argMax(View input, View output) {
        float[] in = ArrayStorage.array(input);
        float[] out = ArrayStorage.array(output);
        return () -> kernels.argMax(in, input.offset(), out, output.offset(),
                input.shape().dim(0), input.shape().dim(1));
    }

    @Override
    public Step random(RandomFill fill, View output) {
        float[] out = ArrayStorage.array(output);
        int size = output.shape().size();
        long key = fill.source().seed();
        return fill.normal()
                ? () -> kernels.normal(key, fill.source().take(size), out, output.offset(), size)
                : () -> kernels.uniform(key, fill.source().take(size), out, output.offset(), size);
    }
}
