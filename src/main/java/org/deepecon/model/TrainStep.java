package org.deepecon.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepecon.autodiff.Gradients;
import org.deepecon.autodiff.Program;
import org.deepecon.nn.Call;
import org.deepecon.nn.WeightRule;
import org.deepecon.optim.Optimizer;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.View;

/**
 * One step of training as a program: from a batch to the loss, its gradients, and changed weights.
 * Traced and planned once; running it allocates nothing.
 *
 * <p>A step is made whole or not at all: a loss that is not finite changes no weight.
 */
public final class TrainStep {
    private final Program program;
    private final Optimizer optimizer;
    private final View loss;

    private TrainStep(Program program, Optimizer optimizer) {
        this.program = program;
        this.optimizer = optimizer;
        this.loss = program.output(0);
    }

    /**
     * Traces a step.
     *
     * @param inputs what each step is given
     * @param weights what it changes
     * @param rules penalties added to the loss and limits kept; those of other weights do not count
     * @param optimizer how it changes them; it may be traced for several batch sizes
     * @param random of dropout and noise
     * @param forward computes the loss, a single number, and whatever else is to be read after a
     *     step, from the inputs; penalties and changes of state that layers leave in the call are
     *     added
     * @return the step
     * @throws IllegalStateException if there is nothing to change
     * @throws ShapeException if the loss is not a single number
     */
    public static TrainStep of(List<Placeholder> inputs, List<Variable> weights,
            List<WeightRule> rules, Optimizer optimizer, RandomSource random,
            Function<Call, List<Tensor>> forward) {
        if (weights.isEmpty()) {
            throw new IllegalStateException("There is nothing to train: expected weights, got"
                    + " layers that have none or are frozen. Thaw some with trainable(true) and"
                    + " compile again.");
        }
        List<WeightRule> own = rules.stream()
                .filter(rule -> weights.contains(rule.weight())).toList();
        return Tracing.of(() -> new TrainStep(
                trace(inputs, weights, own, optimizer, Call.training(random), forward), optimizer));
    }

    private static Program trace(List<Placeholder> inputs, List<Variable> weights,
            List<WeightRule> rules, Optimizer optimizer, Call call,
            Function<Call, List<Tensor>> forward) {
        List<Tensor> results = new ArrayList<>(forward.apply(call));
        Tensor loss = withPenalties(results.get(0), rules, call);
        results.set(0, loss);
        List<Tensor> gradients = Gradients.of(optimizer.scaleLoss(loss), weights);
        Map<Variable, Tensor> updates = new LinkedHashMap<>(optimizer.updates(weights, gradients));
        for (WeightRule rule : rules) {
            if (rule.constraint() != null) {
                updates.computeIfPresent(rule.weight(),
                        (weight, changed) -> rule.constraint().project(changed));
            }
        }
        updates.putAll(call.updates());
        return Program.of(inputs, results, updates);
    }

    /** The loss as it is reported and derived: penalties on weights and outputs included. */
    static Tensor withPenalties(Tensor loss, List<WeightRule> rules, Call call) {
        if (loss.size() != 1) {
            throw new ShapeException("Loss: expected a single number, got shape " + loss.shape()
                    + ". Reduce it, for example with mean().");
        }
        Tensor all = loss;
        for (WeightRule rule : rules) {
            if (rule.regularizer() != null) {
                all = all.plus(rule.regularizer().penalty(rule.weight()));
            }
        }
        for (Tensor penalty : call.losses()) {
            all = all.plus(penalty);
        }
        return all;
    }

    /**
     * Where an input of the next step is to be written.
     *
     * @param index of the input
     * @return its memory
     */
    public View input(int index) {
        return program.input(index);
    }

    /**
     * Where a result of the last step is to be read; 0 is the loss.
     *
     * @param index of the result
     * @return its memory; the next step changes it
     */
    public View output(int index) {
        return program.output(index);
    }

    /**
     * Makes a step with what the inputs hold.
     *
     * @return the loss before the step; if it is not finite, nothing has changed
     */
    public double run() {
        optimizer.beforeStep();
        program.compute();
        double value = loss.storage().get(loss.offset());
        if (Math.abs(value) <= Double.MAX_VALUE) {
            program.commit();
        }
        return value;
    }

    /** Where dropout and noise take their numbers from. */
    List<RandomSource> random() {
        return program.random();
    }

    Program program() {
        return program;
    }
}
