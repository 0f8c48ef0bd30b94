package org.deepecon.optim;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A number that differs from step to step, such as a bias correction: computed in Java before each
 * step, read by the traced step, so that the graph holds no powers of the step count.
 */
public final class StepNumber {
    private final String name;
    private double value;
    private Variable variable;
    private Storage storage;

    StepNumber(String name) {
        this.name = name;
    }

    /**
     * Sets the number for the step about to be made.
     *
     * @param number rounded to the type of the weights
     */
    public void set(double number) {
        value = number;
        if (storage != null) {
            storage.set(variable.view().offset(), number);
        }
    }

    /**
     * The number in a traced step.
     *
     * @return a single number that each run reads anew
     */
    public Tensor now() {
        return variable;
    }

    void build(DType type) {
        variable = new Variable(name, Tensor.scalar(value, type));
        storage = variable.view().storage();
    }
}
