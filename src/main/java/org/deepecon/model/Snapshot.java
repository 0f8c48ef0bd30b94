package org.deepecon.model;

import java.util.List;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.View;

/** Variables as they were; memory is made once. */
final class Snapshot {
    private final List<Variable> variables;
    private final List<Tensor> values;

    Snapshot(List<Variable> variables) {
        this.variables = variables;
        this.values = variables.stream().map(Variable::value).toList();
    }

    /** Keeps the variables as they are now. */
    void take() {
        for (int i = 0; i < values.size(); i++) {
            View from = variables.get(i).view();
            View to = values.get(i).view();
            to.storage().put(from.storage(), from.offset(), to.offset(), to.shape().size());
        }
    }

    void restore() {
        Variable.assignAll(variables, values);
    }

    /** Whether all variables hold finite numbers now. */
    boolean isFinite() {
        for (Variable each : variables) {
            if (!isFinite(each.view())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(View view) {
        Storage storage = view.storage();
        for (int i = 0; i < view.shape().size(); i++) {
            if (!(Math.abs(storage.get(view.offset() + i)) <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }
}
