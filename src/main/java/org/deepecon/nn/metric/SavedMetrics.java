package org.deepecon.nn.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Kind;
import org.deepecon.config.SettingsReader;
import org.deepecon.config.SettingsWriter;
import org.deepecon.nn.Loss;

/** How Keras's files hold a metric: by a name that compile takes, or by its class. */
final class SavedMetrics implements Kind<Object> {
    @Override
    public Object write(Object value) {
        if (value == null || value instanceof String) {
            return value;
        }
        if (value instanceof Loss loss) {
            return org.deepecon.nn.Losses.KIND.write(loss);
        }
        if (!(value instanceof Metric metric) || metric.className() == null) {
            throw new ConfigException("expected a metric that Keras knows, got " + value
                    + ", which cannot be saved.");
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", "keras.metrics");
        tree.put("class_name", metric.className());
        tree.put("config", SettingsWriter.of(metric));
        tree.put("registered_name", null);
        return tree;
    }

    @Override
    public Object read(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        String name = (String) map.get("class_name");
        if (!(map.get("config") instanceof Map<?, ?> config)) {
            return Metrics.get((String) map.get("config"));
        }
        if (String.valueOf(map.get("module")).startsWith("keras.losses")) {
            return Metrics.of(org.deepecon.nn.Losses.KIND.read(map));
        }
        Metric metric = name.equals("Accuracy") ? Metrics.exactAccuracy() : Metrics.get(name);
        SettingsReader.into(config, metric);
        return metric;
    }
}
