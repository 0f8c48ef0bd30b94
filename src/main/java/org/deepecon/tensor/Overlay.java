package org.deepecon.tensor;

/**
 * Patches added up where a window saw them ("fold", "col2im"): the derivative of {@link Patches}.
 *
 * @param window how it moved, without padding
 * @param pictures the shape of the result
 */
public record Overlay(Window window, Shape pictures) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        return pictures;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        Region there = Patches.region(window, pictures, inputs[0].shape());
        return backend.copyAdding(new Region(there.dims(), 0, there.toStrides(), 0,
                there.fromStrides()), inputs[0], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {Tensor.apply(new Patches(window), upstream)};
    }
}
