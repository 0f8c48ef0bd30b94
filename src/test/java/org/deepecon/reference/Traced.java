package org.deepecon.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/** Runs a function the way training does: traced, planned, run. */
final class Traced {
    /** What a function leaves. */
    record Result(List<Tensor> outputs, Map<Variable, Tensor> updates) {
        Result(List<Tensor> outputs) {
            this(outputs, Map.of());
        }
    }

    private Traced() {
    }

    static Tensor tensor(Numbers numbers, DType type) {
        return Tensor.of(numbers.rounded().values(), Shape.of(numbers.shape()), type);
    }

    static List<Tensor> tensors(List<Numbers> all, DType type) {
        return all.stream().map(each -> tensor(each, type)).toList();
    }

    /** The outputs' numbers. */
    static List<double[]> run(List<Tensor> inputs, Function<List<Tensor>, Result> function) {
        List<Placeholder> places = inputs.stream()
                .map(each -> new Placeholder(each.shape(), each.dtype())).toList();
        Result traced = Tracing.of(() -> function.apply(new ArrayList<>(places)));
        var program = Program.of(places, traced.outputs(), traced.updates());
        List<Tensor> outputs = program.run(inputs);
        return IntStream.range(0, outputs.size()).mapToObj(i -> outputs.get(i).toDoubles())
                .toList();
    }
}
