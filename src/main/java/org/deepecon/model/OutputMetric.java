package org.deepecon.model;

import org.deepecon.nn.metric.Metric;

/**
 * A metric of one output.
 *
 * @param name in logs
 * @param output its index
 * @param metric of it
 * @param weighted whether samples' weights count
 */
record OutputMetric(String name, int output, Metric metric, boolean weighted) {
}
