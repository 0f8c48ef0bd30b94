package org.deepecon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepecon.autodiff.Gradients;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.nn.layer.Layers;
import org.deepecon.optim.Optimizers;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/** A case of {@code recurrent.json} or {@code attention.json}. */
final class SequenceLayer {
    private static final double RATE = 0.01;
    private static final double ROUNDING = 1e-6;

    private final Case each;
    private final DType type;
    private final Layer layer;
    private final List<Tensor> inputs;
    private final Close close;

    SequenceLayer(Case each, DType type, double tolerance) {
        this.each = each;
        this.type = type;
        this.inputs = Traced.tensors(each.list("inputs"), type);
        this.close = new Close(each, type, tolerance);
        layer = (Layer) FromKeras.make(Layers.class, each.text("class"),
                SequenceCall.config(each));
        layer.build(type, new RandomSource(1), SequenceCall.inputs(each, inputs, type).stream()
                .map(SequenceLayer::sample).toArray(Shape[]::new));
        List<Tensor> values = Traced.tensors(each.list("weights"), type);
        assertThat(layer.weights().stream().map(Tensor::shape))
                .containsExactlyElementsOf(values.stream().map(Tensor::shape).toList());
        Variable.assignAll(layer.weights(), values);
    }

    private static Shape sample(Tensor input) {
        return Shape.of(IntStream.range(1, input.rank()).map(input.shape()::dim).toArray());
    }

    void check() {
        derivatives();
        steps();
        close.check();
    }

    private List<Tensor> outputs(List<Tensor> in) {
        Call call = Call.inference();
        for (int i = 0; i < each.parts("masks").size(); i++) {
            if (!each.json().get("masks").get(i).isNull()) {
                call.mask(in.get(i), Traced.tensor(each.list("masks").get(i), type));
            }
        }
        return List.of(layer.callAll(call,
                SequenceCall.inputs(each, in, type).toArray(Tensor[]::new)));
    }

    private Tensor loss(List<Tensor> outputs) {
        List<Numbers> cotangents = each.list("cotangents");
        Tensor loss = Tensor.scalar(0, type);
        for (int i = 0; i < cotangents.size(); i++) {
            loss = loss.plus(outputs.get(i)
                    .times(Traced.tensor(cotangents.get(i), type)).sum());
        }
        return loss;
    }

    private void derivatives() {
        List<double[]> found = Traced.run(inputs, in -> {
            List<Tensor> arguments = new ArrayList<>(in);
            arguments.addAll(layer.trainableWeights());
            List<Tensor> all = new ArrayList<>(outputs(in));
            assertThat(all).hasSize(each.list("cotangents").size());
            all.addAll(Gradients.of(loss(all), arguments));
            return new Traced.Result(all);
        });
        int next = 0;
        for (int i = 0; i < each.list("cotangents").size(); i++) {
            close.hold(found.get(next++), "outputs", "" + i);
        }
        for (int i = 0; i < inputs.size(); i++, next++) {
            if (!each.list("inputs").get(i).whole()) {
                close.hold(found.get(next), "input_gradients", "" + i);
            }
        }
        for (int i = 0; i < layer.trainableWeights().size(); i++) {
            if (matters(i)) {
                close.hold(found.get(next), "weight_gradients", "" + i);
            }
            next++;
        }
    }

    private void steps() {
        if (!each.expected(Numbers.Precision.FLOAT64).has("steps")) {
            return;
        }
        var optimizer = Optimizers.adam(RATE);
        List<Placeholder> places = inputs.stream()
                .map(one -> new Placeholder(one.shape(), type)).toList();
        Program step = Tracing.of(() -> {
            Tensor loss = loss(outputs(new ArrayList<>(places)));
            Map<Variable, Tensor> updates = new HashMap<>(optimizer.updates(
                    layer.trainableWeights(), Gradients.of(loss, layer.trainableWeights())));
            return Program.of(places, List.of(loss), updates);
        });
        double[] losses = new double[3];
        for (int i = 0; i < losses.length; i++) {
            optimizer.beforeStep();
            losses[i] = step.run(inputs).get(0).item();
        }
        close.hold(losses, "steps", "losses");
        for (int i = 0; i < layer.trainableWeights().size(); i++) {
            if (matters(i)) {
                close.hold(layer.trainableWeights().get(i).toDoubles(), "steps", "weights",
                        "" + i);
            }
        }
    }

    /** A bias of keys changes nothing: its derivative is rounding, which Adam makes steps of. */
    private boolean matters(int weight) {
        List<Numbers> wide =
                each.expected(Numbers.Precision.FLOAT64).list("weight_gradients");
        double most = wide.stream().mapToDouble(SequenceLayer::largest).max().orElse(0);
        return largest(wide.get(weight)) > ROUNDING * Math.max(1, most);
    }

    private static double largest(Numbers numbers) {
        return Arrays.stream(numbers.values()).map(Math::abs).max().orElse(0);
    }
}
