package org.deepecon.dl4j;

import java.util.List;
import org.deeplearning4j.nn.conf.layers.Layer;

/**
 * A layer in DL4J's words.
 *
 * @param layer there
 * @param weights its parameters' names there, in the order of the layer's weights here
 * @param layouts of the parameters
 */
record Converted(Layer layer, List<String> weights, List<Layout> layouts) {
    static Converted of(Layer layer) {
        return new Converted(layer, List.of(), List.of());
    }

    /** With as many of the weights as the layer has: the last may be missing, such as a bias. */
    Converted first(int count) {
        return new Converted(layer, weights.subList(0, count), layouts.subList(0, count));
    }
}
