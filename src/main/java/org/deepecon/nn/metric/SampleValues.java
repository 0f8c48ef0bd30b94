package org.deepecon.nn.metric;

import java.util.stream.IntStream;
import org.deepecon.nn.loss.Aligned;
import org.deepecon.tensor.Tensor;

/**
 * What a batch adds to a mean: the weighted sum of its values and the sum of its weights. Values of
 * more axes count with their mean for each sample. Source: Keras 3, metrics/reduction_metrics.py.
 *
 * @param total a single number
 * @param count a single number
 */
record SampleValues(Tensor total, Tensor count) {
    static SampleValues mean(Tensor values, Tensor weight) {
        return weight == null ? unweighted(values) : weighted(values, weight);
    }

    /** The weighted sum of all values. */
    static Tensor sum(Tensor values, Tensor weight) {
        if (weight == null) {
            return values.sum();
        }
        Aligned pair = Aligned.weighted(values, weight);
        return pair.yTrue().times(pair.yPred()).sum();
    }

    private static SampleValues unweighted(Tensor values) {
        int samples = values.rank() == 0 ? 1 : values.shape().dim(0);
        Tensor total = values.sum().times(values.size() == 0 ? 1
                : (double) samples / values.size());
        return new SampleValues(total, Tensor.scalar(samples, values.dtype()));
    }

    private static SampleValues weighted(Tensor values, Tensor weight) {
        Aligned pair = Aligned.of(values, weight);
        Tensor weights = pair.yPred();
        Tensor each = meanFrom(pair.yTrue(), weights.rank());
        Tensor all = fitted(each, weights);
        return new SampleValues(meanFrom(each.times(all), 1).sum(), meanFrom(all, 1).sum());
    }

    static Tensor fitted(Tensor values, Tensor weight) {
        return Aligned.weighted(values, weight).yPred()
                .broadcastTo(values.rank() == 0 ? weight.shape() : values.shape());
    }

    /** The mean over this axis and all behind. */
    private static Tensor meanFrom(Tensor values, int axis) {
        return values.rank() <= axis ? values
                : values.mean(IntStream.range(axis, values.rank()).toArray());
    }
}
