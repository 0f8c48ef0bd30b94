package org.deepecon.nn;

import org.deepecon.tensor.Variable;

/**
 * What else holds for a weight: a penalty added to the loss, and limits kept after each step.
 *
 * @param weight it holds for
 * @param regularizer of the penalty, or null
 * @param constraint of the limits, or null
 */
public record WeightRule(Variable weight, Regularizer regularizer, Constraint constraint) {
}
