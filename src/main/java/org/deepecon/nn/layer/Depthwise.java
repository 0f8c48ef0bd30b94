package org.deepecon.nn.layer;

import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;

/** Convolution of each channel for itself, with several kernels each. */
final class Depthwise {
    private Depthwise() {
    }

    /** From (batch, rows, columns, c) with a kernel (h, w, c, m) to (batch, rows', columns', c·m). */
    static Tensor of(Tensor x, Tensor kernel, Window window) {
        Shape k = kernel.shape();
        int all = k.dim(2) * k.dim(3);
        Tensor wide = k.dim(3) == 1 ? x : repeated(x, k.dim(3));
        return wide.depthwiseConv2d(kernel.reshape(k.dim(0), k.dim(1), all, 1), window);
    }

    private static Tensor repeated(Tensor x, int times) {
        Shape s = x.shape();
        return x.expandDims(-1)
                .broadcastTo(Shape.of(s.dim(0), s.dim(1), s.dim(2), s.dim(3), times))
                .reshape(s.dim(0), s.dim(1), s.dim(2), s.dim(3) * times);
    }
}
