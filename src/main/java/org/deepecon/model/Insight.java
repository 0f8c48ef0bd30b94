package org.deepecon.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.nn.LayerOutput;
import org.deepecon.tensor.Tensor;

/** Numbers from inside a model, by the name of the layer or weight they belong to. */
final class Insight {
    private Insight() {
    }

    static Map<String, Tensor> activations(Model model, Object x) {
        Samples samples = new Border(model, "activations").inputs(x);
        Wiring wiring = model.ready();
        Map<LayerOutput, Tensor[]> values =
                wiring.values(Call.inference(), samples.x().toArray(Tensor[]::new));
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (LayerOutput use : wiring.uses()) {
            String name = use.layer().name();
            int count = 1;
            while (named.containsKey(name)) {
                name = use.layer().name() + "[" + count++ + "]";
            }
            named.put(name, values.get(use)[0]);
        }
        return named;
    }

    static Map<String, Tensor> weights(Network network) {
        network.ready();
        var weights = NamedWeights.of(network);
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.names().size(); i++) {
            named.put(weights.names().get(i), weights.variables().get(i).value());
        }
        return named;
    }

    static Map<String, Tensor> gradients(Model model, Compilation compiled, Object x, Object y) {
        Samples samples = new Border(model, "gradients").samples(x, y, null, compiled.losses());
        var objective = new Objective(model.ready(), model.dtype(), model.trainableWeights(),
                model.rules());
        Program program = objective.gradients(compiled, Batch.Kind.of(samples, samples.rows()));
        List<Tensor> gradients = program.run(samples.all());
        var weights = NamedWeights.of(model);
        var trained = model.trainableWeights();
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (int i = 0; i < weights.names().size(); i++) {
            int at = trained.indexOf(weights.variables().get(i));
            if (at >= 0) {
                named.put(weights.names().get(i), gradients.get(at));
            }
        }
        return named;
    }
}
