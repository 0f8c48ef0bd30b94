package org.deepecon.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.config.ConfigException;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerNames;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The variables of a model and its optimizer by the paths of Keras's weight files: the classes of
 * the layers, counted, not their names. Source: Keras 3.15, {@code saving_lib.py}, _save_state.
 */
final class SavedState {
    private static final String OPTIMIZER = "optimizer";
    private static final String SEEDS = "seed_generator";

    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private final Set<Layer> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Model model;
    private final List<Variable> optimizer;

    /** Whose variables stand under a path. */
    private record Holder(String name, String title, List<Variable> variables) {
    }

    /** With the optimizer, if the model is compiled and it is wanted. */
    SavedState(Model model, boolean withOptimizer) {
        this.model = model;
        this.optimizer = model.compiled() == null || !withOptimizer ? List.of()
                : optimizerOf(model);
        visit("", model);
    }

    private static List<Variable> optimizerOf(Model model) {
        if (!model.trainableWeights().isEmpty() && !model.isTrained()) {
            model.optimizer().build(model.trainableWeights());
        }
        return model.optimizer().variables();
    }

    private void visit(String path, Layer layer) {
        if (!visited.add(layer)) {
            return;
        }
        Map<String, List<Variable>> own = layer instanceof Network ? Map.of() : layer.weightPaths();
        holders.put(path, new Holder(layer.name(), layer.title(), own.getOrDefault("", List.of())));
        own.forEach((inner, variables) -> {
            if (!inner.isEmpty()) {
                holders.put(join(path, inner), new Holder(null, layer.title(), variables));
            }
        });
        if (layer instanceof Network network) {
            Map<String, Integer> used = new HashMap<>();
            for (Layer each : network.layers()) {
                String type = LayerNames.snakeCase(each.type());
                int count = used.merge(type, 1, Integer::sum);
                visit(join(path, "layers/" + (count == 1 ? type : type + "_" + (count - 1))), each);
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    WeightTree tree() {
        var tree = new WeightTree();
        holders.forEach((path, holder) -> tree.put(path, holder.name(), holder.variables()));
        if (!optimizer.isEmpty()) {
            List<Object> numbers = new ArrayList<>(optimizer);
            numbers.set(0, (int) optimizer.get(0).item());
            tree.put(OPTIMIZER, model.optimizer().name(), numbers);
        }
        return tree;
    }

    /** Changes all variables; none if one does not fit. */
    void assign(String where, WeightTree tree) {
        List<Variable> variables = new ArrayList<>();
        List<Tensor> values = new ArrayList<>();
        holders.forEach((path, holder) -> {
            List<Tensor> saved = tree.get(path).tensors();
            check(where + ": " + (path.isEmpty() ? "vars" : path), holder, saved);
            variables.addAll(holder.variables());
            values.addAll(saved);
        });
        checkUsed(where, tree);
        List<Tensor> memory = tree.get(OPTIMIZER).tensors();
        if (!optimizer.isEmpty() && memory.size() == optimizer.size()) {
            check(where + ": " + OPTIMIZER,
                    new Holder(null, model.optimizer().name(), optimizer), memory);
            variables.addAll(optimizer);
            values.addAll(memory);
        }
        for (int i = 0; i < values.size(); i++) {
            values.set(i, values.get(i).as(variables.get(i).dtype()));
        }
        Variable.assignAll(variables, values);
    }

    private static void check(String where, Holder holder, List<Tensor> saved) {
        List<Variable> expected = holder.variables();
        if (saved.size() != expected.size()) {
            throw new ConfigException(where + ": " + holder.title() + " has " + expected.size()
                    + " arrays " + expected.stream().map(Variable::name).toList() + ", the file "
                    + saved.size() + ". No weight has changed.");
        }
        for (int i = 0; i < saved.size(); i++) {
            if (!saved.get(i).shape().equals(expected.get(i).shape())) {
                throw new ConfigException(where + "/vars/" + i + ": " + holder.title()
                        + ": expected " + expected.get(i).name() + " of shape "
                        + expected.get(i).shape() + ", got " + saved.get(i).shape()
                        + ". No weight has changed.");
            }
        }
    }

    private void checkUsed(String where, WeightTree tree) {
        for (String path : tree.paths()) {
            if (!tree.get(path).arrays().isEmpty() && !holders.containsKey(path)
                    && !path.equals(OPTIMIZER) && !path.endsWith(SEEDS)) {
                throw new ConfigException(where + ": it holds arrays at " + path + ", for which "
                        + model.title() + " has no layer. No weight has changed.");
            }
        }
    }
}
