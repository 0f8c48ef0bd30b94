package org.deepecon.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/** Samples as rows of a tensor: the first axis counts them. */
final class Rows {
    private Rows() {
    }

    /** The shape of one sample. */
    static Shape sample(Tensor tensor) {
        return sample(tensor.shape());
    }

    static Shape sample(Shape shape) {
        int[] dims = shape.dims();
        return Shape.of(java.util.Arrays.copyOfRange(dims, 1, dims.length));
    }

    /** Several samples of a shape. */
    static Shape batch(int rows, Shape sample) {
        int[] dims = new int[sample.rank() + 1];
        dims[0] = rows;
        System.arraycopy(sample.dims(), 0, dims, 1, sample.rank());
        return Shape.of(dims);
    }

    /** How many batches hold all rows. */
    static int batches(int rows, int size) {
        return (rows - 1) / size + 1;
    }

    static int width(Shape batch) {
        return batch.size(1, batch.rank());
    }

    static Tensor stacked(Tensor[] rows, DType type) {
        Tensor all = Tensor.full(0, batch(rows.length, rows[0].shape()), type);
        Storage to = all.view().storage();
        for (int i = 0; i < rows.length; i++) {
            View from = rows[i].view();
            to.put(from.storage(), from.offset(), i * rows[i].size(), rows[i].size());
        }
        return all;
    }

    /** Copies neighbouring rows. */
    static void copy(View from, int firstRow, View to, int toRow, int count) {
        int width = width(from.shape());
        to.storage().put(from.storage(), from.offset() + firstRow * width,
                to.offset() + toRow * width, count * width);
    }

    /** As Keras's files write it: null, then the lengths. */
    static List<Integer> withUnknownBatch(Shape sample) {
        return Stream.concat(Stream.of((Integer) null), Arrays.stream(sample.dims()).boxed())
                .toList();
    }

    /** The lengths behind the batch. */
    static Shape withoutBatch(List<?> shape) {
        return Shape.of(shape.stream().skip(1).mapToInt(dim -> ((Number) dim).intValue())
                .toArray());
    }
}
