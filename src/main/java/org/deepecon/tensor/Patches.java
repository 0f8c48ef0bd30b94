package org.deepecon.tensor;

/**
 * What a window sees in each of its places, one behind the other ("unfold", "im2col").
 *
 * @param window how it moves
 */
public record Patches(Window window) implements Op {
    static Tensor of(Tensor pictures, Window window) {
        Window.checkPictures("patches2d", pictures.shape());
        Sliding rows = window.rows();
        Sliding columns = window.columns();
        Tensor padded = pictures.pad(1, rows.before(), rows.after())
                .pad(2, columns.before(), columns.after());
        return Tensor.apply(new Patches(window.padding(0)), padded);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        Shape pictures = inputs[0].shape();
        return window.places(pictures, window.area() * pictures.dim(3), "patches2d");
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.copy(region(window, inputs[0].shape(), output.shape()), inputs[0], output);
    }

    /** From pictures to patches. */
    static Region region(Window window, Shape pictures, Shape patches) {
        int[] step = pictures.strides();
        int channels = pictures.dim(3);
        int[] dims = {patches.dim(0), patches.dim(1), patches.dim(2), window.rows().size(),
            window.columns().size(), channels};
        int[] from = {step[0], step[1] * window.rows().stride(),
            step[2] * window.columns().stride(), step[1] * window.rows().dilation(), step[2] * window.columns().dilation(), 1};
        return new Region(dims, 0, from, 0, Shape.of(dims).strides());
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {
            Tensor.apply(new Overlay(window, result.inputs()[0].shape()), upstream)};
    }
}
