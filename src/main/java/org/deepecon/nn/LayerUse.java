package org.deepecon.nn;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.Shape;

/** One use of a layer in a functional model. Each use is a thing of its own. */
final class LayerUse implements LayerOutput {
    private final Layer layer;
    private final List<LayerOutput> inputs;
    private final Shape[] shapes;

    LayerUse(Layer layer, List<LayerOutput> inputs) {
        this.layer = layer;
        this.inputs = inputs;
        this.shapes = layer.outputShapes(
                inputs.stream().map(LayerOutput::shape).toArray(Shape[]::new));
    }

    /** One more result of the same use. */
    private record Further(LayerUse first, int index) implements LayerOutput {
        @Override
        public Layer layer() {
            return first.layer;
        }

        @Override
        public List<LayerOutput> inputs() {
            return first.inputs;
        }

        @Override
        public Shape shape() {
            return first.shapes[index];
        }

        @Override
        public String toString() {
            return "output " + index + " " + shape() + " of " + layer().title();
        }
    }

    List<LayerOutput> all() {
        List<LayerOutput> all = new ArrayList<>(List.of(this));
        for (int i = 1; i < shapes.length; i++) {
            all.add(new Further(this, i));
        }
        return all;
    }

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public List<LayerOutput> inputs() {
        return inputs;
    }

    @Override
    public Shape shape() {
        return shapes[0];
    }

    @Override
    public String toString() {
        return "output " + shape() + " of " + layer.title();
    }
}
