package org.deepecon.nn.loss;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepecon.tensor.Tensor;

/** Ways to make one number of the losses of all samples. Source: Keras 3, losses/loss.py. */
public enum Reduction {
    /** The weighted sum divided by the number of values: the default. */
    SUM_OVER_BATCH_SIZE,
    /** The weighted sum. */
    SUM,
    /** The weighted values as they are. */
    NONE,
    /** As {@link #SUM_OVER_BATCH_SIZE}. */
    MEAN,
    /** The weighted sum divided by the sum of the weights. */
    MEAN_WITH_SAMPLE_WEIGHT;

    /**
     * A reduction by its name.
     *
     * @param name Keras's, such as "sum"
     * @return the reduction
     * @throws IllegalArgumentException if there is no such reduction
     */
    public static Reduction get(String name) {
        return Arrays.stream(values()).filter(each -> each.toString().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown reduction \"" + name
                        + "\": expected one of " + Arrays.stream(values())
                        .map(Reduction::toString).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Weights and reduces.
     *
     * @param values the loss of each sample
     * @param weight of each sample or value; {@code null} for none
     * @param mask 1 for each value that counts, 0 for others; {@code null} if all count
     * @return a single number, but for {@link #NONE}
     */
    public Tensor of(Tensor values, Tensor weight, Tensor mask) {
        Tensor all = weight(weight, mask);
        if (all == null) {
            return reduced(values, null);
        }
        Aligned pair = Aligned.weighted(values, all);
        return reduced(pair.yTrue().times(pair.yPred()), pair.yPred());
    }

    /**
     * What two masks let count.
     *
     * @param a 0 or 1 for each value; null if all count
     * @param b likewise
     * @return 1 where both count; null if all do
     */
    public static Tensor both(Tensor a, Tensor b) {
        return a == null ? b : b == null ? a : a.times(b);
    }

    /** Masked values weigh 0; means divide by the number of the others. */
    private Tensor weight(Tensor weight, Tensor mask) {
        if (mask == null) {
            return weight;
        }
        boolean mean = this == MEAN || this == SUM_OVER_BATCH_SIZE;
        Tensor counts = !mean ? mask
                : mask.times(mask.sum().maximum(1).reciprocal().times((double) mask.size()));
        if (weight == null) {
            return counts;
        }
        Aligned pair = Aligned.weighted(counts, weight);
        return pair.yTrue().times(pair.yPred());
    }

    private Tensor reduced(Tensor values, Tensor weight) {
        return switch (this) {
            case NONE -> values;
            case SUM -> values.sum();
            case MEAN, SUM_OVER_BATCH_SIZE -> values.mean();
            case MEAN_WITH_SAMPLE_WEIGHT -> weight == null ? values.mean()
                    : quotient(values.sum(), weight.sum());
        };
    }

    /** a / b, and 0 where b is 0. */
    private static Tensor quotient(Tensor a, Tensor b) {
        Tensor none = b.equalTo(0);
        return Tensor.where(none, none.negate().plus(1), a.div(b.plus(none)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
