package org.deepecon.nn.loss;

import org.deepecon.nn.Activations;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Unary;

/** Finds the numbers before an activation, in the graph of its result; null if there are none. */
final class Logits {
    private Logits() {
    }

    static Tensor ofSigmoid(Tensor probability) {
        if (!(probability instanceof Expression made)) {
            return null;
        }
        if (made.op() instanceof Reshape) {
            Tensor before = ofSigmoid(made.inputs()[0]);
            return before == null ? null : before.reshape(made.shape());
        }
        return isSigmoid(made) ? Activations.logitsOf(made).orElse(null) : null;
    }

    /** Of a softmax along the last axis. */
    static Tensor ofSoftmax(Tensor probabilities) {
        return probabilities instanceof Expression made && !isSigmoid(made)
                ? Activations.logitsOf(made).orElse(null) : null;
    }

    private static boolean isSigmoid(Expression made) {
        return made.op() == Unary.SIGMOID;
    }
}
