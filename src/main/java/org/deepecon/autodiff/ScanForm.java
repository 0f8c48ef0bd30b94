package org.deepecon.autodiff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * The shapes of what a scan is given. Those of carry, sequences and rows are of a row.
 *
 * @param dtype of all numbers
 * @param steps how many
 * @param batch how many rows
 * @param carry of what goes from step to step
 * @param sequences of what a step reads
 * @param rows of what is the same in all steps
 * @param shared of what is the same for all rows
 */
record ScanForm(DType dtype, int steps, int batch, List<Shape> carry, List<Shape> sequences,
        List<Shape> rows, List<Shape> shared) {

    static ScanForm of(ScanInput input) {
        if (input.carry().isEmpty() || input.sequences().isEmpty()) {
            throw new IllegalArgumentException("Scan: expected something to carry and a sequence,"
                    + " got " + input.carry().size() + " and " + input.sequences().size() + ".");
        }
        Shape first = input.sequences().get(0).shape();
        var form = new ScanForm(input.carry().get(0).dtype(), first.dim(0), first.dim(1),
                tails(1, input.carry()), tails(2, input.sequences()), tails(1, input.rows()),
                tails(0, input.shared()));
        form.check(input);
        return form;
    }

    private void check(ScanInput input) {
        for (Tensor each : input.sequences()) {
            if (each.shape().dim(0) != steps || each.shape().dim(1) != batch) {
                throw new ShapeException("Scan: expected sequences (" + steps + ", " + batch
                        + ", …), got " + each.shape() + ".");
            }
        }
        Stream.concat(input.carry().stream(), input.rows().stream()).forEach(each -> {
            if (each.shape().dim(0) != batch) {
                throw new ShapeException("Scan: expected (" + batch + ", …) as the batch of the"
                        + " sequences, got " + each.shape() + ".");
            }
        });
    }

    private static List<Shape> tails(int axes, List<Tensor> tensors) {
        return tensors.stream().map(Tensor::shape).map(shape -> Shape.of(
                Arrays.copyOfRange(shape.dims(), axes, shape.rank()))).toList();
    }

    /** A shape with axes in front. */
    static Shape behind(Shape tail, int... front) {
        int[] dims = Arrays.copyOf(front, front.length + tail.rank());
        System.arraycopy(tail.dims(), 0, dims, front.length, tail.rank());
        return Shape.of(dims);
    }

    /** What a step on some rows is given. */
    ScanInput placeholders(int count) {
        return new ScanInput(places(carry, count), places(sequences, count), places(rows, count),
                shared.stream().map(shape -> (Tensor) new Placeholder(shape, dtype)).toList());
    }

    private List<Tensor> places(List<Shape> tails, int count) {
        return tails.stream().map(tail ->
                (Tensor) new Placeholder(behind(tail, count), dtype)).toList();
    }

    /** Puts what {@link ScanInput#all} laid out back into its place. */
    ScanInput grouped(List<Tensor> all) {
        int a = carry.size();
        int b = a + sequences.size();
        int c = b + rows.size();
        return new ScanInput(all.subList(0, a), all.subList(a, b), all.subList(b, c),
                all.subList(c, all.size()));
    }
}
