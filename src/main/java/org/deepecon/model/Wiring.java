package org.deepecon.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.nn.Call;
import org.deepecon.nn.Input;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;
import org.deepecon.nn.Masks;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** How the layers of a network hang together: inputs, uses of layers in order, outputs. */
final class Wiring {
    private final List<LayerOutput> inputs;
    private final List<LayerOutput> uses;
    private final List<LayerOutput> outputs;
    private final List<Layer> layers;
    private final boolean sequential;

    private Wiring(List<LayerOutput> inputs, List<LayerOutput> uses, List<LayerOutput> outputs,
            List<Layer> layers, boolean sequential) {
        this.inputs = inputs;
        this.uses = uses;
        this.outputs = outputs;
        this.layers = layers;
        this.sequential = sequential;
    }

    /** A functional network. */
    static Wiring of(String model, List<? extends LayerOutput> inputs,
            List<? extends LayerOutput> outputs) {
        if (inputs.isEmpty() || outputs.isEmpty()) {
            throw new IllegalArgumentException(model + ": expected at least one input and one"
                    + " output, got " + inputs.size() + " and " + outputs.size() + ".");
        }
        var order = new WiringOrder(model, inputs, outputs);
        checkNames(model, order.layers());
        return new Wiring(List.copyOf(inputs), order.uses(), List.copyOf(outputs), order.layers(),
                order.isSequential());
    }

    /** Layers one after the other. */
    static Wiring chain(String model, Input input, List<Layer> layers) {
        List<LayerOutput> uses = new ArrayList<>();
        LayerOutput last = input;
        for (Layer layer : layers) {
            last = layer.on(last);
            uses.add(last);
        }
        checkNames(model, layers);
        return new Wiring(List.of(input), uses, List.of(last), List.copyOf(layers), true);
    }

    private static void checkNames(String model, List<Layer> layers) {
        Set<String> seen = new HashSet<>();
        for (Layer layer : layers) {
            if (!seen.add(layer.name())) {
                throw new IllegalArgumentException(model + ": expected a name of its own for every"
                        + " layer, got \"" + layer.name() + "\" twice. Rename one with"
                        + " .name(\"…\").");
            }
        }
    }

    /** Makes the weights of the layers that have none yet. */
    void build(DType type, RandomSource random) {
        for (LayerOutput use : uses) {
            RandomSource seeds = random.split();
            use.layer().build(type, seeds, shapes(use.inputs()));
            if (use.layer().dtype() != type) {
                throw new IllegalArgumentException(use.layer().title() + ": expected " + type
                        + " as the rest of the model, got " + use.layer().dtype() + " from another"
                        + " model that shares it. Give both models one dtype.");
            }
        }
    }

    /** What the network makes of its inputs. */
    Tensor[] run(Call call, Tensor... given) {
        Map<LayerOutput, Tensor[]> known = new IdentityHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            known.put(inputs.get(i), new Tensor[] {given[i]});
        }
        for (LayerOutput use : uses) {
            Tensor[] taken = results(known, use.inputs());
            Tensor[] made = use.layer().callAll(call, taken);
            Masks.pass(call, use.layer(), made[0], taken);
            known.put(use, made);
        }
        return results(known, outputs);
    }

    private static Tensor[] results(Map<LayerOutput, Tensor[]> known, List<LayerOutput> of) {
        return of.stream().map(each -> known.containsKey(each) ? known.get(each)[0]
                : known.get(each.first())[each.index()]).toArray(Tensor[]::new);
    }

    /** In Keras's order; with input layers in a functional network. */
    List<Layer> layers() {
        return layers;
    }

    List<LayerOutput> uses() {
        return uses;
    }

    List<LayerOutput> inputs() {
        return inputs;
    }

    List<LayerOutput> outputs() {
        return outputs;
    }

    Shape[] inputShapes() {
        return shapes(inputs);
    }

    /** Whether the layers form one line. */
    boolean isSequential() {
        return sequential;
    }

    private static Shape[] shapes(List<LayerOutput> outputs) {
        return outputs.stream().map(LayerOutput::shape).toArray(Shape[]::new);
    }
}
