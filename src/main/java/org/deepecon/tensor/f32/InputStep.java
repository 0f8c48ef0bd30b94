package org.deepecon.tensor.f32;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.tensor.Sliding;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.View;
import org.deepecon.tensor.Window;
import org.deepecon.tensor.f32.kernel.Kernels;
import org.deepecon.tensor.f32.kernel.WindowKernel;
import org.deepecon.tensor.f32.kernel.WindowShape;

/**
 * The derivative of a convolution by its input, which is the transposed convolution: again sums
 * over windows, of the output padded with zeros. With strides the pixels of the input fall into classes
 * that see different numbers of the kernel; each class has sums of its own.
 */
final class InputStep implements Step {
    /**
     * Pixels of the input that see the same taps along one axis.
     *
     * @param first of the pixels, in the input
     * @param stride from one to the next
     * @param count of the pixels
     * @param taps of the kernel that they see
     * @param start for each tap, where the first pixel reads, in the output
     */
    private record Pixels(int first, int stride, int count, int[] taps, int[] start) {
        static List<Pixels> of(Sliding sliding, int length) {
            List<Pixels> all = new ArrayList<>();
            for (int first = 0; first < Math.min(sliding.stride(), length); first++) {
                int at = first + sliding.before();
                int[] taps = IntStream.range(0, sliding.size()).filter(tap ->
                        Math.floorMod(at - tap * sliding.dilation(), sliding.stride()) == 0)
                        .toArray();
                int[] start = IntStream.of(taps).map(tap ->
                        Math.floorDiv(at - tap * sliding.dilation(), sliding.stride())).toArray();
                int count = (length - first + sliding.stride() - 1) / sliding.stride();
                all.add(new Pixels(first, sliding.stride(), count, taps, start));
            }
            return all;
        }

        /** How far in front of the output it is read. */
        int before() {
            return Math.max(0, -IntStream.of(start).min().orElse(0));
        }

        /** How far behind an output of some length it is read. */
        int after(int length) {
            return Math.max(0, IntStream.of(start).max().orElse(-count) + count - length);
        }
    }

    /** One class of pixels: its sums for each thread, and where its part of the kernel lies. */
    private record Phase(WindowKernel[] sums, int pixels, int kernel) {
    }

    private final Kernels kernels;
    private final View input;
    private final View kernel;
    private final View output;
    private final int channels;
    private final int filters;
    private final int taps;
    private final List<Phase> phases = new ArrayList<>();
    /** Taps in the order in which the phases read them. */
    private final int[] order;
    /** The kernel, tap by tap transposed: (filters, channels). */
    private final float[] turned;
    private final PaddedPicture[] pictures;
    private final Sharing sharing;
    private final Step work;

    InputStep(Kernels kernels, Window window, View input, View kernel, View output) {
        this.kernels = kernels;
        this.input = input;
        this.kernel = kernel;
        this.output = output;
        this.channels = input.shape().dim(3);
        this.filters = output.shape().dim(3);
        this.taps = kernel.shape().dim(0) * kernel.shape().dim(1);
        this.order = new int[taps];
        this.turned = new float[kernel.shape().size()];
        int parts = Sharing.parts((long) output.shape().size() * taps * channels);
        this.pictures = new PaddedPicture[parts];
        this.sharing = new Sharing(input.shape().dim(0), parts);
        plan(Pixels.of(window.rows(), input.shape().dim(1)),
                Pixels.of(window.columns(), input.shape().dim(2)));
        this.work = Sharing.step(parts, this::part);
    }

    private void plan(List<Pixels> down, List<Pixels> right) {
        int top = down.stream().mapToInt(Pixels::before).max().orElse(0);
        int left = right.stream().mapToInt(Pixels::before).max().orElse(0);
        int height = output.shape().dim(1);
        int width = output.shape().dim(2);
        int bottom = down.stream().mapToInt(each -> each.after(height)).max().orElse(0);
        int after = right.stream().mapToInt(each -> each.after(width)).max().orElse(0);
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = new PaddedPicture(output, top, bottom, left, after);
        }
        int row = (left + width + after) * filters;
        int used = 0;
        for (Pixels y : down) {
            for (Pixels x : right) {
                phases.add(phase(y, x, top * row + left * filters, row, used));
                used += order(y, x, used);
            }
        }
    }

    private int order(Pixels y, Pixels x, int used) {
        int next = used;
        for (int i : y.taps()) {
            for (int j : x.taps()) {
                order[next++] = i * kernel.shape().dim(1) + j;
            }
        }
        return next - used;
    }

    private Phase phase(Pixels y, Pixels x, int corner, int row, int used) {
        int[] rows = new int[y.count() * x.count()];
        int[] targets = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int u = i / x.count();
            int v = i % x.count();
            rows[i] = corner + u * row + v * filters;
            targets[i] = ((y.first() + u * y.stride()) * input.shape().dim(2)
                    + x.first() + v * x.stride()) * channels;
        }
        var shape = new WindowShape(rows, targets, steps(y, x, row), channels, channels);
        var sums = new WindowKernel[pictures.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = kernels.windows(shape);
        }
        return new Phase(sums, rows.length, used * filters * channels);
    }

    private int[] steps(Pixels y, Pixels x, int row) {
        int[] steps = new int[y.taps().length * x.taps().length * filters];
        for (int i = 0; i < steps.length; i++) {
            int tap = i / filters;
            steps[i] = y.start()[tap / x.taps().length] * row
                    + x.start()[tap % x.taps().length] * filters + i % filters;
        }
        return steps;
    }

    @Override
    public void run() {
        float[] from = ArrayStorage.array(kernel);
        for (int i = 0; i < taps; i++) {
            int size = channels * filters;
            kernels.transpose(from, kernel.offset() + order[i] * size, filters, turned, i * size,
                    channels, channels, filters);
        }
        work.run();
    }

    private void part(int part) {
        float[] c = ArrayStorage.array(input);
        int size = input.shape().size(1, 4);
        for (int i = sharing.firstPicture(part); i < sharing.endPicture(part); i++) {
            int at = pictures[part].load(i);
            for (Phase phase : phases) {
                phase.sums()[part].apply(pictures[part].array(), at, turned, phase.kernel(), c,
                        input.offset() + i * size, sharing.first(part, phase.pixels()),
                        sharing.end(part, phase.pixels()), false);
            }
        }
    }
}
