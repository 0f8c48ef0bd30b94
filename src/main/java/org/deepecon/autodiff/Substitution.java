package org.deepecon.autodiff;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.deepecon.tensor.Expression;
import org.deepecon.tensor.MatMul;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.WithGradient;

/** Traced tensors once more, with others in place of some of them. */
final class Substitution {
    private final Map<Tensor, Tensor> known = new IdentityHashMap<>();
    private final Map<Tensor, Tensor> transposed = new IdentityHashMap<>();

    void put(Tensor before, Tensor now) {
        known.put(before, now);
    }

    /** A matrix whose transpose is there is not transposed in every product. */
    void putTransposed(Tensor before, Tensor transpose) {
        transposed.put(before, transpose);
    }

    Tensor apply(Tensor tensor) {
        Tensor done = known.get(tensor);
        if (done == null) {
            done = tensor instanceof Expression expression ? rebuilt(expression) : tensor;
            known.put(tensor, done);
        }
        return done;
    }

    private Tensor rebuilt(Expression expression) {
        Tensor[] inputs = expression.inputs();
        if (expression.op() instanceof MatMul op && op.transposeB()
                && transposed.containsKey(inputs[1])) {
            return Tensor.apply(new MatMul(op.transposeA(), false), apply(inputs[0]),
                    transposed.get(inputs[1]));
        }
        Tensor[] now = Arrays.stream(inputs).map(this::apply).toArray(Tensor[]::new);
        return Tensor.apply(expression.op() instanceof WithGradient op ? op.mapped(this::apply)
                : expression.op(), now);
    }
}
