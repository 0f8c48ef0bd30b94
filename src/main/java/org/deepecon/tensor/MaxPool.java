package org.deepecon.tensor;

/**
 * The largest number of each channel in each place of a window; padding never counts.
 *
 * @param window how it moves
 */
public record MaxPool(Window window) implements Op {
    static Tensor of(Tensor pictures, Window window) {
        Window.checkPictures("maxPool2d", pictures.shape());
        return Tensor.apply(new MaxPool(window), pictures);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        return window.places(inputs[0].shape(), inputs[0].shape().dim(3), "maxPool2d");
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.maxPool(window, inputs[0], output);
    }

    /** The first of equal numbers takes it all, as in JAX and TensorFlow. */
    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor pictures = result.inputs()[0];
        return new Tensor[] {
            Tensor.apply(new FirstLargest(window, true), pictures, result, upstream)};
    }
}
