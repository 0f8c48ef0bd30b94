package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deepecon.autodiff.ScanInput;
import org.deepecon.nn.Call;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * The matrix products of a recurrent layer: of few large blocks of gates, or gate by gate if the
 * state that goes into each gate has a dropout of its own.
 *
 * @param layer whose products they are
 * @param blocks how many gates each block has
 * @param masks of the state for each block; none without dropout
 * @param in what the step at hand is given; null outside of steps
 */
record RecurrentProducts(RecurrentLayer<?> layer, int[] blocks, List<Tensor> masks,
        ScanInput in) {

    static RecurrentProducts of(Call call, RecurrentLayer<?> layer, int batch) {
        boolean gatewise = call.isTraining() && layer.recurrentDropoutRate() > 0;
        int[] blocks = layer.blocks();
        if (gatewise) {
            blocks = new int[layer.gates()];
            Arrays.fill(blocks, 1);
        }
        List<Tensor> masks = gatewise ? masks(call, layer, layer.recurrentDropoutRate(),
                Shape.of(batch, layer.units()), blocks.length) : List.of();
        return new RecurrentProducts(layer, blocks, masks, null);
    }

    private static List<Tensor> masks(Call call, RecurrentLayer<?> layer, double rate,
            Shape shape, int count) {
        RandomSource random = layer.randomOr(call.random());
        return IntStream.range(0, count).mapToObj(i -> random.uniform(shape, layer.dtype())
                .greaterEqual(rate).times(1 / (1 - rate)).stopGradient()).toList();
    }

    /** The same inside a step. */
    RecurrentProducts in(ScanInput step) {
        return new RecurrentProducts(layer, blocks, step.rows().subList(0, masks.size()),
                step);
    }

    /** What the layer gave as constants. */
    Tensor constant(int index) {
        return in.rows().get(masks.size() + index);
    }

    /** (steps, batch, features) times the kernel, with dropout in training. */
    Tensor withKernel(Call call, Tensor x, Tensor kernel) {
        if (!call.isTraining() || layer.dropoutRate() == 0) {
            return x.matmul(kernel);
        }
        Shape shape = Shape.of(x.shape().dim(1), x.shape().dim(2));
        int count = masks.isEmpty() ? 1 : layer.gates();
        List<Tensor> drops = masks(call, layer, layer.dropoutRate(), shape, count);
        if (count == 1) {
            return x.times(drops.get(0)).matmul(kernel);
        }
        return Tensor.concat(-1, IntStream.range(0, count).mapToObj(i -> x.times(drops.get(i))
                .matmul(columns(kernel, i, i + 1))).toArray(Tensor[]::new));
    }

    /** The recurrent kernel in blocks. */
    List<Tensor> matrices(Tensor recurrentKernel) {
        List<Tensor> matrices = new ArrayList<>();
        int gate = 0;
        for (int block : blocks) {
            matrices.add(block == layer.gates() ? recurrentKernel
                    : columns(recurrentKernel, gate, gate + block));
            gate += block;
        }
        return matrices;
    }

    private Tensor columns(Tensor matrix, int from, int to) {
        return matrix.slice(1, from * layer.units(), to * layer.units());
    }

    /** A state times the recurrent kernels of some gates: (rows, gates · units). */
    Tensor of(Tensor state, int fromGate, int toGate) {
        List<Tensor> parts = new ArrayList<>();
        int gate = 0;
        for (int i = 0; i < blocks.length; i++) {
            if (gate >= fromGate && gate < toGate) {
                parts.add((masks.isEmpty() ? state : state.times(masks.get(i)))
                        .matmul(in.shared().get(i)));
            }
            gate += blocks[i];
        }
        return parts.size() == 1 ? parts.get(0)
                : Tensor.concat(1, parts.toArray(Tensor[]::new));
    }
}
