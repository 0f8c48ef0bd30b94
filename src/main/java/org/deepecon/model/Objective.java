package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.nn.Loss;
import org.deepecon.nn.WeightRule;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;

/** Traces what a compiled network does with a batch: train on it, judge it, predict it. */
final class Objective {
    private final Wiring wiring;
    private final DType type;
    private final List<Variable> weights;
    private final List<WeightRule> rules;

    Objective(Wiring wiring, DType type, List<Variable> weights, List<WeightRule> rules) {
        this.wiring = wiring;
        this.type = type;
        this.weights = weights;
        this.rules = rules.stream().filter(rule -> weights.contains(rule.weight())).toList();
    }

    TrainStep training(Compilation compiled, Batch.Kind kind, RandomSource random) {
        Batch batch = kind.placeholders(type);
        return TrainStep.of(batch.all(), weights, rules, compiled.optimizer(), random,
                call -> losses(compiled, batch, call));
    }

    /** Results: the loss, penalties included, and the loss of each output if there are several. */
    Program judging(Compilation compiled, Batch.Kind kind) {
        Batch batch = kind.placeholders(type);
        return Tracing.of(() -> {
            Call call = Call.inference();
            List<Tensor> results = losses(compiled, batch, call);
            results.set(0, TrainStep.withPenalties(results.get(0), rules, call));
            return Program.of(batch.all(), results, call.updates());
        });
    }

    Program predicting(Batch.Kind kind) {
        Batch batch = kind.placeholders(type);
        return Tracing.of(() -> {
            Call call = Call.inference();
            return Program.of(batch.all(), List.of(wiring.run(call, batch.inputs())),
                    call.updates());
        });
    }

    private List<Tensor> losses(Compilation compiled, Batch batch, Call call) {
        Tensor[] predictions = wiring.run(call, batch.inputs());
        Tensor[] targets = batch.targets();
        compiled.scores().trace(call, targets, predictions, batch.weight());
        List<Tensor> each = new ArrayList<>();
        Tensor total = null;
        for (int i = 0; i < targets.length; i++) {
            Loss loss = compiled.losses().get(i);
            if (loss != null) {
                Tensor own = loss.of(targets[i], predictions[i], batch.weight(),
                        call.mask(predictions[i]));
                each.add(own);
                Tensor weighted = own.times(compiled.lossWeights()[i]);
                total = total == null ? weighted : total.plus(weighted);
            }
        }
        if (each.size() == 1) {
            each.clear();
        }
        each.add(0, total);
        return each;
    }
}
