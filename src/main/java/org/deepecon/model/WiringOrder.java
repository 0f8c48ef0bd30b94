package org.deepecon.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;

/**
 * The order of a functional network's layers, as Keras 3 lists them: by distance to the outputs,
 * then as met on the way back from them. Source: Keras 3, {@code ops/function.py}, map_graph.
 */
final class WiringOrder {
    private final String model;
    private final List<? extends LayerOutput> inputs;
    private final List<LayerOutput> done = new ArrayList<>();
    private final Map<LayerOutput, Integer> depth = new IdentityHashMap<>();
    private final Map<Layer, Integer> layerDepth = new IdentityHashMap<>();
    private final Map<Layer, Integer> met = new IdentityHashMap<>();

    WiringOrder(String model, List<? extends LayerOutput> inputs,
            List<? extends LayerOutput> outputs) {
        this.model = model;
        this.inputs = inputs;
        outputs.forEach(each -> visit(each));
        for (int i = done.size() - 1; i >= 0; i--) {
            measure(done.get(i));
        }
        for (LayerOutput input : inputs) {
            if (input instanceof Input && !depth.containsKey(input)) {
                depth.put(input, 0);
                layerDepth.put(input.layer(), 0);
                met.put(input.layer(), -1);
            }
        }
    }

    /** Operands before results, the network's inputs left out. */
    List<LayerOutput> uses() {
        return done.stream().filter(each -> !inputs.contains(each)).toList();
    }

    List<Layer> layers() {
        return layerDepth.keySet().stream().sorted(Comparator
                .comparingInt((Layer layer) -> -layerDepth.get(layer)).thenComparing(met::get))
                .toList();
    }

    /** Each layer used once, on one input, one after the other. */
    boolean isSequential() {
        return depth.values().stream().distinct().count() == depth.size()
                && layerDepth.size() == depth.size()
                && done.stream().allMatch(each -> each.inputs().size() <= 1);
    }

    private void visit(LayerOutput any) {
        LayerOutput output = inputs.contains(any) ? any : any.first();
        boolean given = inputs.contains(output);
        if (done.contains(output) || given && !(output instanceof Input)) {
            return;
        }
        if (output instanceof Input && !given) {
            throw new IllegalArgumentException(model + ": its output depends on "
                    + output.layer().title() + ", which is not among its inputs. Add it to the"
                    + " inputs.");
        }
        met.putIfAbsent(output.layer(), met.size());
        output.inputs().forEach(this::visit);
        done.add(output);
    }

    private void measure(LayerOutput output) {
        int own = Math.max(depth.getOrDefault(output, 0),
                layerDepth.getOrDefault(output.layer(), 0));
        depth.put(output, own);
        layerDepth.put(output.layer(), own);
        for (LayerOutput input : output.inputs()) {
            LayerOutput use = inputs.contains(input) ? input : input.first();
            if (done.contains(use)) {
                depth.merge(use, own + 1, Math::max);
            }
        }
    }
}
