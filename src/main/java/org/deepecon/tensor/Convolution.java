package org.deepecon.tensor;

/**
 * Convolution, and what it is seen from its operands.
 *
 * <p>The sum Σ output · input · kernel over all places of a window is linear in each of the three:
 * its derivative with respect to one of them is made of the other two. That derivative is this
 * operation: the convolution itself where the output is asked for, its derivatives where the input
 * (a transposed convolution) or the kernel is. So each of the three has the others as derivatives.
 *
 * <ul><li>input (batch, rows, columns, channels) <li>kernel (height, width, channels, filters), not
 * flipped; depthwise (height, width, channels, 1) <li>output (batch, places down, places right,
 * filters); depthwise (…, channels)</ul>
 *
 * @param window how the kernel moves
 * @param depthwise whether each channel has a kernel of its own
 * @param result which of the three is computed, from the two others in the order above
 * @param shape of the result
 */
public record Convolution(Window window, boolean depthwise, Part result, Shape shape)
        implements Op {
    /** What takes part. */
    public enum Part {
        /** The pictures. */
        INPUT,
        /** The weights. */
        KERNEL,
        /** The feature maps. */
        OUTPUT
    }

    static Tensor output(Tensor input, Tensor kernel, Window window, boolean depthwise) {
        Window.checkPictures("conv2d", input.shape());
        checkKernel(input.shape(), kernel.shape(), window, depthwise);
        int filters = depthwise ? input.shape().dim(3) : kernel.shape().dim(3);
        Shape places = window.places(input.shape(), filters, "conv2d");
        return Tensor.apply(new Convolution(window, depthwise, Part.OUTPUT, places), input, kernel);
    }

    private static void checkKernel(Shape input, Shape kernel, Window window, boolean depthwise) {
        Shape expected = Shape.of(window.rows().size(), window.columns().size(), input.dim(3),
                depthwise ? 1 : kernel.dim(-1));
        if (!kernel.equals(expected)) {
            throw new ShapeException("conv2d: expected a kernel (height, width, channels, "
                    + (depthwise ? "1" : "filters") + ") = " + expected + ", got " + kernel + ".");
        }
    }

    static Tensor input(Tensor output, Tensor kernel, Window window, int rows, int columns) {
        Window.checkPictures("conv2dTranspose", output.shape());
        Shape input = Shape.of(output.shape().dim(0), rows, columns, kernel.shape().dim(2));
        checkKernel(input, kernel.shape(), window, false);
        Shape places = window.places(input, kernel.shape().dim(3), "conv2dTranspose");
        if (!places.equals(output.shape())) {
            throw new ShapeException("conv2dTranspose: expected what a convolution makes of "
                    + input + ", which is " + places + ", got " + output.shape() + ".");
        }
        return Tensor.apply(new Convolution(window, false, Part.INPUT, input), kernel, output);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        return shape;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return switch (result) {
            case INPUT -> backend.convolve(this, output, inputs[0], inputs[1]);
            case KERNEL -> backend.convolve(this, inputs[0], output, inputs[1]);
            case OUTPUT -> backend.convolve(this, inputs[0], inputs[1], output);
        };
    }

    @Override
    public Tensor[] gradient(Expression expression, Tensor upstream) {
        Tensor first = expression.inputs()[0];
        Tensor second = expression.inputs()[1];
        return switch (result) {
            case INPUT -> new Tensor[] {part(Part.KERNEL, first, upstream, second),
                part(Part.OUTPUT, second, upstream, first)};
            case KERNEL -> new Tensor[] {part(Part.INPUT, first, upstream, second),
                part(Part.OUTPUT, second, first, upstream)};
            case OUTPUT -> new Tensor[] {part(Part.INPUT, first, second, upstream),
                part(Part.KERNEL, second, first, upstream)};
        };
    }

    private Tensor part(Part part, Tensor like, Tensor first, Tensor second) {
        return like.isConstant() ? null
                : Tensor.apply(new Convolution(window, depthwise, part, like.shape()), first,
                        second);
    }
}
