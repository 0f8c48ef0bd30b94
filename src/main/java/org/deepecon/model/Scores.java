package org.deepecon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.nn.Call;
import org.deepecon.nn.metric.Direction;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/**
 * What is gathered over an epoch: mean losses in double precision, and metrics, which programs
 * gather in variables.
 */
final class Scores {
    private final List<String> lossNames;
    private final List<OutputMetric> metrics;
    private final double[] sums;
    private double samples;

    /**
     * Nothing gathered yet.
     *
     * @param lossNames {@code loss}, and one for each output if there are several
     * @param metrics in the order of compile
     */
    Scores(List<String> lossNames, List<OutputMetric> metrics) {
        this.lossNames = lossNames;
        this.metrics = metrics;
        this.sums = new double[lossNames.size()];
    }

    /** Traces what a batch adds to the metrics. */
    void trace(Call call, Tensor[] targets, Tensor[] predictions, Tensor weight) {
        for (OutputMetric each : metrics) {
            each.metric().update(targets[each.output()], predictions[each.output()],
                    each.weighted() ? weight : null).forEach(call::update);
        }
    }

    List<OutputMetric> metrics() {
        return metrics;
    }

    void reset() {
        java.util.Arrays.fill(sums, 0);
        samples = 0;
        for (OutputMetric each : metrics) {
            each.metric().reset();
        }
    }

    /** Adds the losses of a batch, each times the number of its samples. */
    void add(View[] losses, int count) {
        for (int i = 0; i < sums.length; i++) {
            Storage storage = losses[i].storage();
            sums[i] += storage.get(losses[i].offset()) * count;
        }
        samples += count;
    }

    /** The mean loss so far. */
    double loss() {
        return sums[0] / samples;
    }

    int losses() {
        return sums.length;
    }

    /** What was gathered. */
    Logs report() {
        Map<String, Double> values = new HashMap<>();
        report(values);
        return new Logs(values);
    }

    /** Writes what was gathered. */
    void report(Map<String, Double> to) {
        for (int i = 0; i < sums.length; i++) {
            to.put(lossNames.get(i), sums[i] / samples);
        }
        for (OutputMetric each : metrics) {
            to.put(each.name(), each.metric().result());
        }
    }

    /** Which values of a name are better; {@code val_} does not matter. */
    Direction direction(String name) {
        String bare = name.startsWith("val_") ? name.substring("val_".length()) : name;
        if (lossNames.contains(bare)) {
            return Direction.DOWN;
        }
        return metrics.stream().filter(each -> each.name().equals(bare)).findFirst()
                .map(each -> each.metric().direction()).orElse(Direction.UNKNOWN);
    }
}
