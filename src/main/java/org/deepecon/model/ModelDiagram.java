package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepecon.nn.Layer;
import org.deepecon.nn.LayerOutput;
import org.deepecon.plot.Diagram;
import org.deepecon.plot.Diagram.Arrow;
import org.deepecon.plot.Diagram.Box;
import org.deepecon.tensor.Shape;

/** Draws the layers of a network, with their shapes and how they hang together. */
final class ModelDiagram {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private ModelDiagram() {
    }

    static Diagram of(Network network) {
        var diagram = new ModelDiagram();
        if (network.knownInputs() == null) {
            diagram.addUnbuilt(network.layers());
        } else {
            diagram.add(network.ready());
        }
        return Diagram.of(network.name(), diagram.boxes, diagram.arrows);
    }

    /** Without shapes: nobody knows them yet. */
    private void addUnbuilt(List<Layer> layers) {
        for (Layer layer : layers) {
            boxes.add(new Box(title(layer), "", false));
            if (boxes.size() > 1) {
                arrows.add(new Arrow(boxes.size() - 2, boxes.size() - 1));
            }
        }
    }

    private void add(Wiring wiring) {
        Map<LayerOutput, Integer> number = new IdentityHashMap<>();
        for (LayerOutput input : wiring.inputs()) {
            number.put(input, boxes.size());
            String name = input.layer().name();
            boxes.add(new Box(name == null ? "input" : name, shape(input.shape()), true));
        }
        for (LayerOutput use : wiring.uses()) {
            number.put(use, boxes.size());
            boxes.add(new Box(title(use.layer()), detail(use), false));
            for (LayerOutput from : use.inputs()) {
                arrows.add(new Arrow(number.get(number.containsKey(from) ? from : from.first()),
                        number.get(use)));
            }
        }
    }

    private static String title(Layer layer) {
        String name = layer.name() == null ? layer.type() : layer.name();
        return name.equals(layer.type()) ? name : name + " (" + layer.type() + ")";
    }

    private static String detail(LayerOutput use) {
        int params = use.layer().countParams();
        return shape(use.shape()) + (params == 0 ? ""
                : String.format(Locale.ROOT, " · %,d params", params));
    }

    private static String shape(Shape shape) {
        return Arrays.stream(shape.dims()).mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", shape.rank() == 0 ? "(batch" : "(batch, ", ")"));
    }
}
