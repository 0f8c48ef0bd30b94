package org.deepecon.nn.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepecon.nn.Layer;
import org.deepecon.nn.WeightRule;
import org.deepecon.tensor.Variable;

/**
 * A layer made of layers: their weights are its own.
 *
 * @param <L> the layer's own class
 */
public abstract class LayerOfLayers<L extends Layer> extends FluentLayer<L> {
    /** A layer that is not built yet. */
    protected LayerOfLayers() {
    }

    /**
     * The layers it is made of.
     *
     * @return in the order of their weights, each with a name
     */
    public abstract List<Layer> parts();

    /** A part, with a name unless it has one. */
    static <P extends Layer> P part(String name, P layer) {
        if (layer.name() == null) {
            layer.name(name);
        }
        return layer;
    }

    @Override
    public List<Variable> weights() {
        return gathered(Layer::weights);
    }

    @Override
    public List<Variable> trainableWeights() {
        return isTrainable() ? gathered(Layer::trainableWeights) : List.of();
    }

    @Override
    public List<WeightRule> rules() {
        return gathered(Layer::rules);
    }

    @Override
    public int countParams() {
        return weights().stream().mapToInt(Variable::size).sum();
    }

    private <T> List<T> gathered(Function<Layer, List<T>> part) {
        return parts().stream().flatMap(each -> part.apply(each).stream()).toList();
    }

    /**
     * What Keras's class calls each of the parts.
     *
     * @return names of its attributes, in the order of {@link #parts}; the parts' names unless
     *     overridden
     */
    protected List<String> partNames() {
        return parts().stream().map(Layer::name).toList();
    }

    @Override
    public Map<String, List<Variable>> weightPaths() {
        Map<String, List<Variable>> paths = new LinkedHashMap<>();
        for (int i = 0; i < parts().size(); i++) {
            String name = partNames().get(i);
            parts().get(i).weightPaths().forEach((inner, weights) ->
                    paths.put(inner.isEmpty() ? name : name + "/" + inner, weights));
        }
        return paths;
    }
}
