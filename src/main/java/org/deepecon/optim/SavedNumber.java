package org.deepecon.optim;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A number that an optimizer keeps between steps and that is saved with the model. Held in float64
 * whatever the type of the weights, so that step counts are exact.
 */
final class SavedNumber {
    private final Variable variable;

    SavedNumber(String name, double value) {
        variable = new Variable(name, Tensor.scalar(value, DType.FLOAT64));
    }

    double get() {
        return variable.view().storage().get(variable.view().offset());
    }

    void set(double value) {
        variable.view().storage().set(variable.view().offset(), value);
    }

    Variable variable() {
        return variable;
    }
}
