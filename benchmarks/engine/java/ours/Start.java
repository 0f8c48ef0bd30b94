package ours;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.model.Model;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Where a training begins: the numbers of the model's and the optimizer's variables.
 *
 * @param variables of both
 * @param values at the start
 */
record Start(List<Variable> variables, List<Tensor> values) {
    static Start of(Model model, Optimizer optimizer) {
        optimizer.build(model.trainableWeights());
        List<Variable> all = Stream.concat(model.weights().stream(),
                optimizer.variables().stream()).toList();
        return new Start(all, all.stream().map(Variable::value).toList());
    }

    void restore() {
        Variable.assignAll(variables, values);
    }
}
