package org.deepecon.nn.layer;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Who may look at whom: 1 or 0 for each pair of a query and a key. */
final class AttentionMask {
    private AttentionMask() {
    }

    /** Nobody looks at what comes later: (queries, keys), 1 on and below the diagonal. */
    static Tensor causal(int queries, int keys, DType type) {
        double[] values = new double[queries * keys];
        for (int i = 0; i < queries; i++) {
            for (int j = 0; j <= i && j < keys; j++) {
                values[i * keys + j] = 1;
            }
        }
        return Tensor.of(values, Shape.of(queries, keys), type);
    }

    /** Both; null means all. */
    static Tensor both(Tensor a, Tensor b) {
        return a == null ? b : b == null ? a : a.times(b);
    }
}
