package org.deepecon.tensor;

/**
 * An operation on each number by itself. Operands of other shapes are broadcast. Neighbouring ones
 * are run together, block by block, so that what lies between them never leaves the cache.
 */
public sealed interface Elementwise extends Op permits Unary, Binary, Select {
    @Override
    default Shape shape(Tensor... inputs) {
        Shape shape = inputs[0].shape();
        for (int i = 1; i < inputs.length; i++) {
            shape = shape.broadcast(inputs[i].shape());
        }
        return shape;
    }

    @Override
    default Step bind(Backend backend, View[] inputs, View output) {
        var fusion = new Fusion(output.shape());
        int[] arguments = new int[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            arguments[i] = fusion.input(inputs[i]);
        }
        fusion.output(fusion.apply(this, arguments), output);
        return backend.fused(fusion);
    }
}
