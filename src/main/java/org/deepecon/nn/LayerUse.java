package org.deepecon.nn;

import java.util.List;
import org.deepecon.tensor.Shape;

/** One use of a layer in a functional model. Each use is a thing of its own. */
final class LayerUse implements LayerOutput {
    private final Layer layer;
    private final List<LayerOutput> inputs;
    private final Shape shape;

    LayerUse(Layer layer, List<LayerOutput> inputs) {
        this.layer = layer;
        this.inputs = inputs;
        this.shape = layer.outputShape(
                inputs.stream().map(LayerOutput::shape).toArray(Shape[]::new));
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
        return shape;
    }

    @Override
    public String toString() {
        return "output " + shape + " of " + layer.title();
    }
}
