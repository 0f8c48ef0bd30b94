package org.deepecon.tensor.f32;

import org.deepecon.tensor.Convolution;
import org.deepecon.tensor.Sliding;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.WindowKernel;
import org.deepecon.tensor.f32.kernel.WindowShape;

/**
 * A convolution, or its derivative by the kernel: sums over windows of the padded picture. Its
 * derivative by the input is {@link InputStep}.
 */
final class ConvolutionStep {
    private final Window window;
    private final View input;
    private final View kernel;
    private final View output;
    private final int channels;
    private final int filters;
    private final int places;
    private final int down;
    private final int right;

    private ConvolutionStep(Window window, View input, View kernel, View output) {
        this.window = window;
        this.input = input;
        this.kernel = kernel;
        this.output = output;
        this.channels = input.shape().dim(3);
        this.filters = output.shape().dim(3);
        this.places = output.shape().dim(1) * output.shape().dim(2);
        Sliding columns = window.columns();
        this.right = channels;
        this.down = channels * (input.shape().dim(2) + columns.before() + columns.after());
    }

    static Step of(Kernels kernels, Convolution op, View input, View kernel, View output) {
        if (op.result() == Convolution.Part.INPUT) {
            return new InputStep(kernels, op.window(), input, kernel, output);
        }
        var step = new ConvolutionStep(op.window(), input, kernel, output);
        return op.result() == Convolution.Part.OUTPUT ? step.output(kernels) : step.kernel(kernels);
    }

    private int parts() {
        return Sharing.parts((long) output.shape().size() * kernel.shape().size() / filters);
    }

    private PaddedPicture[] pictures(int parts) {
        var pictures = new PaddedPicture[parts];
        for (int i = 0; i < parts; i++) {
            pictures[i] = new PaddedPicture(input, window.rows().before(), window.rows().after(),
                    window.columns().before(), window.columns().after());
        }
        return pictures;
    }

    private static WindowKernel[] sums(Kernels kernels, WindowShape shape, int parts) {
        var sums = new WindowKernel[parts];
        for (int i = 0; i < parts; i++) {
            sums[i] = kernels.windows(shape);
        }
        return sums;
    }

    /** Where the window's places lie in the padded picture. */
    private int[] corners() {
        int[] corners = new int[places];
        int width = output.shape().dim(2);
        for (int i = 0; i < places; i++) {
            corners[i] = i / width * window.rows().stride() * down
                    + i % width * window.columns().stride() * right;
        }
        return corners;
    }

    /** From a place of the window to all it covers, in the order of the kernel's rows. */
    private int[] covered() {
        int width = window.columns().size();
        int[] covered = new int[window.rows().size() * width * channels];
        for (int i = 0; i < covered.length; i++) {
            int tap = i / channels;
            covered[i] = tap / width * window.rows().dilation() * down
                    + tap % width * window.columns().dilation() * right + i % channels;
        }
        return covered;
    }

    private int[] rows(int count) {
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            rows[i] = i * filters;
        }
        return rows;
    }

    private Step output(Kernels kernels) {
        int parts = parts();
        var sharing = new Sharing(input.shape().dim(0), parts);
        PaddedPicture[] pictures = pictures(parts);
        WindowKernel[] sums = sums(kernels,
                new WindowShape(corners(), rows(places), covered(), filters, filters), parts);
        float[] b = ArrayStorage.array(kernel);
        float[] c = ArrayStorage.array(output);
        return Sharing.step(parts, part -> {
            for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
                int at = pictures[part].load(i);
                sums[part].apply(pictures[part].array(), at, b, kernel.offset(), c,
                        output.offset() + i * places * filters, sharing.first(part, places),
                        sharing.end(part, places), false);
            }
        });
    }

    /** Each part has rows of the kernel to itself, and goes through all pictures. */
    private Step kernel(Kernels kernels) {
        int[] covered = covered();
        int parts = Math.min(parts(), (covered.length + 3) / 4);
        PaddedPicture[] pictures = pictures(parts);
        WindowKernel[] sums = sums(kernels,
                new WindowShape(covered, rows(covered.length), corners(), filters, filters), parts);
        float[] b = ArrayStorage.array(output);
        float[] c = ArrayStorage.array(kernel);
        Step clear = input.shape().dim(0) > 0 ? () -> { }
                : ArrayBackend.INSTANCE.fill(0, kernel);
        Step add = Sharing.step(parts, part -> {
            for (int i = 0; i < input.shape().dim(0); i++) {
                int at = pictures[part].load(i);
                sums[part].apply(pictures[part].array(), at, b,
                        output.offset() + i * places * filters, c, kernel.offset(),
                        Sharing.start(part, covered.length, parts),
                        Sharing.start(part + 1, covered.length, parts), i > 0);
            }
        });
        return () -> {
            clear.run();
            add.run();
        };
    }
}
