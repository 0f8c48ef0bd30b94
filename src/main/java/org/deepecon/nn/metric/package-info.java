/**
 * What is reported of a model's predictions: sums kept over all batches of an epoch, and the number
 * made of them. Names and defaults are Keras 3's.
 *
 * <pre>{@code
 * Metric auc = auc().numThresholds(100);
 * auc.updateState(yTrue, yPred);
 * double area = auc.result();
 * }</pre>
 *
 * <p>May import: {@code nn}, {@code autodiff}, {@code tensor}.
 */
package org.deepecon.nn.metric;
