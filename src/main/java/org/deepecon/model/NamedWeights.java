package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.nn.Layer;
import org.deepecon.nn.layer.LayerOfLayers;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Weights with names that are unique in their model: {@code dense/kernel}.
 *
 * @param title of the model, for messages
 * @param names of the weights
 * @param variables the weights
 */
record NamedWeights(String title, List<String> names, List<Variable> variables) {
    static NamedWeights of(Network model) {
        List<String> names = new ArrayList<>();
        List<Variable> variables = new ArrayList<>();
        collect("", model, names, variables);
        return new NamedWeights(model.title(), names, variables);
    }

    private static void collect(String path, Layer layer, List<String> names,
            List<Variable> variables) {
        if (layer instanceof Network model) {
            for (Layer each : model.ready().layers()) {
                collect(path + each.name() + "/", each, names, variables);
            }
            return;
        }
        if (layer instanceof LayerOfLayers<?> composite) {
            for (Layer each : composite.parts()) {
                collect(path + each.name() + "/", each, names, variables);
            }
            return;
        }
        for (Variable each : layer.weights()) {
            if (!variables.contains(each)) {
                names.add(path + each.name());
                variables.add(each);
            }
        }
    }

    /** Changes all; none if one does not fit. */
    void assign(String where, List<? extends Tensor> values) {
        if (values.size() != variables.size()) {
            throw new ShapeException(title + ", " + where + ": expected " + variables.size()
                    + " weights " + names + ", got " + values.size() + ".");
        }
        for (int i = 0; i < values.size(); i++) {
            check(where, names.get(i), variables.get(i).shape(), values.get(i));
        }
        Variable.assignAll(variables, values);
    }

    private void check(String where, String name, Shape expected, Tensor value) {
        if (!value.shape().equals(expected)) {
            throw new ShapeException(title + ", " + where + ": expected " + name + " of shape "
                    + expected + ", got " + value.shape() + ". No weight has changed.");
        }
        Storage storage = value.view().storage();
        for (int i = 0; i < value.size(); i++) {
            double number = storage.get(value.view().offset() + i);
            if (!(Math.abs(number) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(title + ", " + where + ": expected finite"
                        + " numbers for " + name + ", got " + number
                        + ". No weight has changed.");
            }
        }
    }

    /** Values by name, if all names agree; else in the order of the map. */
    List<Tensor> inOrder(Map<String, Tensor> values) {
        boolean byName = values.keySet().containsAll(names) && values.size() == names.size();
        return byName ? names.stream().map(values::get).toList() : List.copyOf(values.values());
    }
}
