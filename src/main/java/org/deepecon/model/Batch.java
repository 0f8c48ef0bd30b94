package org.deepecon.model;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Placeholders for a batch.
 *
 * @param x one for each input
 * @param y one for each output; none to predict
 * @param weight of each sample; null if all weigh the same
 */
record Batch(List<Placeholder> x, List<Placeholder> y, Placeholder weight) {
    /**
     * Which batches can share a program.
     *
     * @param rows samples
     * @param x shapes of one sample
     * @param y shapes of one sample's targets
     * @param weight shape of one sample's weight; null if all weigh the same
     */
    record Kind(int rows, List<Shape> x, List<Shape> y, Shape weight) {
        static Kind of(Samples samples, int rows) {
            return new Kind(rows, samples.x().stream().map(Rows::sample).toList(),
                    samples.y().stream().map(Rows::sample).toList(),
                    samples.weight() == null ? null : Rows.sample(samples.weight()));
        }

        Batch placeholders(DType type) {
            return new Batch(x.stream().map(each -> placeholder(each, type)).toList(),
                    y.stream().map(each -> placeholder(each, type)).toList(),
                    weight == null ? null : placeholder(weight, type));
        }

        private Placeholder placeholder(Shape sample, DType type) {
            return new Placeholder(Rows.batch(rows, sample), type);
        }
    }

    List<Placeholder> all() {
        return Stream.of(x.stream(), y.stream(), Stream.ofNullable(weight))
                .flatMap(each -> each).toList();
    }

    Tensor[] inputs() {
        return x.toArray(Tensor[]::new);
    }

    Tensor[] targets() {
        return y.toArray(Tensor[]::new);
    }
}
