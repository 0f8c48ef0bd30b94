package org.deepecon.nn;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Which steps of sequences count, from layer to layer. */
public final class Masks {
    private Masks() {
    }

    /**
     * Hands the inputs' masks on to a result, where the layer passes masks and has given none: a
     * step counts if it does in all inputs.
     *
     * @param call of the layer
     * @param layer that was called
     * @param output its first result
     * @param inputs of the layer
     */
    public static void pass(Call call, Layer layer, Tensor output, Tensor... inputs) {
        if (!layer.passesMask() || call.mask(output) != null) {
            return;
        }
        Tensor all = null;
        for (Tensor input : inputs) {
            Tensor mask = call.mask(input);
            if (mask != null) {
                all = all == null ? mask : all.times(mask);
            }
        }
        if (all != null && fits(all.shape(), output.shape(), inputs[0].shape())) {
            call.mask(output, all);
        }
    }

    /** The steps are still there. */
    private static boolean fits(Shape mask, Shape output, Shape input) {
        return output.equals(input) || output.rank() > 2
                && output.dim(0) == mask.dim(0) && output.dim(1) == mask.dim(1);
    }
}
