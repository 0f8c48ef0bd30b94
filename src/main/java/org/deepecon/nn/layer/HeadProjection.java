package org.deepecon.nn.layer;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A dense layer to or from the heads of attention.
 *
 * @param kernel (in, heads, length), or (heads, length, out)
 * @param bias of what comes out, or null
 */
record HeadProjection(Variable kernel, Variable bias) {
    /** (batch, steps, in) to (batch, steps, heads, length). */
    Tensor heads(Tensor x) {
        Shape shape = kernel.shape();
        int width = shape.dim(1) * shape.dim(2);
        Tensor flat = withBias(x.matmul(kernel.reshape(shape.dim(0), width)), width);
        return flat.reshape(x.shape().dim(0), x.shape().dim(1), shape.dim(1), shape.dim(2));
    }

    /** (batch, steps, heads, length) to (batch, steps, out). */
    Tensor joined(Tensor heads) {
        Shape shape = kernel.shape();
        int width = shape.dim(0) * shape.dim(1);
        Tensor flat = heads.reshape(heads.shape().dim(0), heads.shape().dim(1), width);
        return withBias(flat.matmul(kernel.reshape(width, shape.dim(2))), shape.dim(2));
    }

    private Tensor withBias(Tensor products, int width) {
        return bias == null ? products : products.plus(bias.reshape(width));
    }
}
