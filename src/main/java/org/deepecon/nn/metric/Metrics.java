package org.deepecon.nn.metric;

import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.tensor.Named;

/** All metrics, by Keras's name or typed, for static import. */
public final class Metrics {
    private static final Named<Metric> ALL = new Named<Metric>("metric")
            .add(Metrics::accuracy, "accuracy", "acc");

    private Metrics() {
    }

    /**
     * A metric by its name, which it is shown under.
     *
     * @param name Keras's, such as "accuracy" or "mae"; or that of a loss
     * @return it with its defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Metric get(String name) {
        Metric metric = !ALL.has(name) && Losses.has(name) ? of(Losses.get(name)) : ALL.get(name);
        return metric.name(name);
    }

    /**
     * {@return The mean of a loss}
     *
     * @param loss any
     */
    public static MeanMetric of(Loss loss) {
        return MeanMetric.of(loss);
    }

    /** {@return How many predictions are right; what right means is seen from the shapes} */
    public static MeanMetric accuracy() {
        return new MeanMetric("accuracy", Direction.UP, Accuracies::byShape);
    }
}
