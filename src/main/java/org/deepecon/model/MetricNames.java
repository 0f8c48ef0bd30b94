package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepecon.nn.Loss;
import org.deepecon.nn.metric.Metric;
import org.deepecon.nn.metric.MeanMetric;
import org.deepecon.nn.metric.Metrics;

/**
 * Metrics and the names under which they are reported, as Keras gives them: the string, or the
 * metric's name; after that of the output if there are several; {@code _1} for a second.
 */
final class MetricNames {
    private final List<String> outputs;
    private final List<OutputMetric> metrics = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    MetricNames(List<String> outputs) {
        this.outputs = outputs;
    }

    List<OutputMetric> all() {
        return metrics;
    }

    /** All of the only output, or one (or a list) for each output. */
    void add(Object[] values, boolean weighted) {
        if (outputs.size() == 1) {
            boolean nested = values.length == 1 && values[0] instanceof List<?>;
            addTo(0, nested ? ((List<?>) values[0]).toArray() : values, weighted);
            return;
        }
        if (values.length != 0 && values.length != outputs.size()) {
            throw new IllegalArgumentException("compile: expected metrics for each of the outputs "
                    + outputs + ", got " + values.length + ". Give one or a list for each, or use"
                    + " metricsOf(\"" + outputs.get(0) + "\", …).");
        }
        for (int i = 0; i < values.length; i++) {
            addTo(i, values[i] instanceof List<?> list ? list.toArray()
                    : values[i] == null ? new Object[0] : new Object[] {values[i]}, weighted);
        }
    }

    void addTo(int output, Object[] values, boolean weighted) {
        for (Object value : Arrays.asList(values)) {
            Metric metric = metric(value);
            String name = outputs.size() == 1 ? metric.name()
                    : outputs.get(output) + "_" + metric.name();
            metrics.add(new OutputMetric(unique(name, weighted), output, metric, weighted));
        }
    }

    private static Metric metric(Object value) {
        if (value instanceof Metric metric) {
            return metric;
        }
        if (value instanceof Loss loss) {
            return MeanMetric.of(loss);
        }
        if (value instanceof String name) {
            return Metrics.get(name);
        }
        throw new IllegalArgumentException("compile: expected a Metric or its name, got "
                + (value == null ? "null" : value.getClass().getSimpleName()) + ".");
    }

    private String unique(String name, boolean weighted) {
        String base = weighted && used.contains(name) ? "weighted_" + name : name;
        String free = base;
        for (int i = 1; !used.add(free); i++) {
            free = base + "_" + i;
        }
        return free;
    }
}
