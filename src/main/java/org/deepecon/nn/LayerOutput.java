package org.deepecon.nn;

import java.util.List;
import org.deepecon.tensor.Shape;

/**
 * What a layer gives in a functional model: an {@link Input}, or a layer used {@link Layer#on on}
 * other outputs. It holds no numbers; it says how they will be computed.
 */
public interface LayerOutput {
    /**
     * The layer that gives it.
     *
     * @return it; an {@link Input} gives itself
     */
    Layer layer();

    /**
     * What the layer is used on.
     *
     * @return none for an {@link Input}
     */
    List<LayerOutput> inputs();

    /**
     * The shape of one sample.
     *
     * @return without the batch axis
     */
    Shape shape();
}
