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
     * The first result of the same use of the layer.
     *
     * @return this, unless the layer gives several and this is a further one
     */
    default LayerOutput first() {
        return this;
    }

    /**
     * Which of the layer's results it is.
     *
     * @return from 0
     */
    default int index() {
        return 0;
    }

    /**
     * The shape of one sample.
     *
     * @return without the batch axis
     */
    Shape shape();
}
