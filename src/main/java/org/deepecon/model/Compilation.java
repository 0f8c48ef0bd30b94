package org.deepecon.model;

import java.util.List;
import org.deepecon.nn.Loss;
import org.deepecon.optim.Optimizer;

/**
 * What {@code compile} made: how the model is trained and judged.
 *
 * @param optimizer of the weights
 * @param losses one for each output; null where an output has none
 * @param lossWeights one for each output
 * @param scores what is reported
 */
record Compilation(Optimizer optimizer, List<Loss> losses, double[] lossWeights, Scores scores) {
}
