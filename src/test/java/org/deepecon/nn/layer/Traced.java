package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepecon.autodiff.Gradients;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/**
 * A layer on a batch, traced: its output, the sum of the output times fixed numbers, and the
 * derivatives of that sum.
 */
final class Traced {
    final Layer layer;
    final Program program;
    final List<Tensor> inputs;
    final List<Variable> weights;

    Traced(Layer layer, boolean training, List<Tensor> inputs) {
        this.layer = layer;
        this.inputs = inputs;
        DType type = inputs.get(0).dtype();
        layer.build(type, new RandomSource(1), inputs.stream()
                .map(each -> FluentLayer.unbatched(each.shape())).toArray(Shape[]::new));
        weights = layer.trainableWeights();
        Call call = training ? Call.training(new RandomSource(2)) : Call.inference();
        List<Placeholder> in = inputs.stream()
                .map(each -> new Placeholder(each.shape(), type)).toList();
        List<Tensor> outputs = Tracing.of(() -> outputs(call, in));
        program = Program.of(in, outputs, training ? call.updates() : Map.of());
    }

    private List<Tensor> outputs(Call call, List<Placeholder> in) {
        Tensor output = layer.call(call, in.toArray(Tensor[]::new));
        Tensor sum = output.times(numbers(3, output.shape(), output.dtype())).sum();
        for (Tensor penalty : call.losses()) {
            sum = sum.plus(penalty);
        }
        List<Tensor> arguments = new ArrayList<>(in);
        arguments.addAll(weights);
        List<Tensor> all = new ArrayList<>(List.of(output, sum));
        all.addAll(Gradients.of(sum, arguments));
        return all;
    }

    static Tensor numbers(long seed, Shape shape, DType type) {
        double[] values = new Random(seed).doubles(shape.size(), -2, 2).toArray();
        return Tensor.of(values, shape, type);
    }

    /** A batch of a shape given with the batch. */
    static Tensor batch(int... dims) {
        return numbers(Arrays.hashCode(dims), Shape.of(dims), DType.FLOAT64);
    }

    static Tensor output(Layer layer, boolean training, Tensor... inputs) {
        return new Traced(layer, training, List.of(inputs)).run().get(0);
    }

    List<Tensor> run() {
        return program.run(inputs);
    }

    double sum(List<Tensor> at) {
        return program.run(at).get(1).item();
    }
}
