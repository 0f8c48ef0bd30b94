package org.deepecon.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Elementwise;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.RandomFill;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Step;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;
import org.deepecon.tensor.View;

/**
 * A traced computation, planned and ready: fill the inputs, run, read the outputs. Running
 * allocates nothing. Not safe for use by several threads.
 */
public final class Program {
    private final List<View> inputs;
    private final List<View> outputs;
    private final Step[] computing;
    private final Step[] committing;
    private final List<String> plan;
    private final List<RandomSource> random;

    private Program(List<View> inputs, List<View> outputs, List<Step> computing,
            List<Step> committing, List<String> plan, List<RandomSource> random) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.computing = computing.toArray(Step[]::new);
        this.committing = committing.toArray(Step[]::new);
        this.plan = plan;
        this.random = random;
    }

    /**
     * Plans a computation.
     *
     * @param inputs what each run is given
     * @param outputs what each run computes, from inputs and variables
     * @param updates new values of variables, all computed from the old ones
     * @return the program
     */
    public static Program of(List<Placeholder> inputs, List<? extends Tensor> outputs,
            Map<Variable, ? extends Tensor> updates) {
        var graph = new Graph();
        List<Node> in = new ArrayList<>(inputs.stream().map(graph::node).toList());
        List<Node> out = new ArrayList<>(outputs.stream().map(graph::node).toList());
        Map<Variable, Node> changes = new LinkedHashMap<>();
        updates.forEach((variable, value) -> changes.put(variable, graph.node(value)));
        changes.keySet().forEach(graph::node);
        Schedule schedule = Schedule.of(graph, out, List.copyOf(changes.values()));
        var memory = new Memory(schedule, out, changes, graph);
        List<Step> computing = new ArrayList<>();
        List<Step> committing = new ArrayList<>();
        for (Unit unit : schedule.units()) {
            (schedule.isLate(unit) ? committing : computing).add(step(unit, memory));
        }
        changes.forEach((variable, node) -> {
            if (!memory.isInPlace(variable)) {
                View value = memory.view(node);
                committing.add(copy(node.root().isLeaf() ? kept(value, computing) : value,
                        variable.view()));
            }
        });
        return new Program(in.stream().map(memory::view).toList(),
                out.stream().map(memory::view).toList(), computing, committing,
                schedule.units().stream().map(Unit::toString).toList(), random(graph));
    }

    private static List<RandomSource> random(Graph graph) {
        return graph.nodes().stream().filter(node -> node.op instanceof RandomFill)
                .map(node -> ((RandomFill) node.op).source()).distinct().toList();
    }

    /** The value as it is when the run begins: another update may overwrite it. */
    private static View kept(View value, List<Step> steps) {
        var copy = new View(Backend.of(value.storage().dtype()).allocate(value.shape().size()), 0,
                value.shape());
        steps.add(0, copy(value, copy));
        return copy;
    }

    private static Step step(Unit unit, Memory memory) {
        if (unit.isFused()) {
            return fused(unit, memory);
        }
        Node node = unit.nodes().get(0);
        return node.op.bind(Backend.of(node.dtype),
                Arrays.stream(node.inputs).map(memory::view).toArray(View[]::new),
                memory.view(node));
    }

    private static Step fused(Unit unit, Memory memory) {
        Node first = unit.nodes().get(0);
        var fusion = new Fusion(first.shape);
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        for (Node node : unit.nodes()) {
            int[] arguments = new int[node.inputs.length];
            for (int i = 0; i < arguments.length; i++) {
                Node input = node.inputs[i];
                arguments[i] = numbers.containsKey(input) ? numbers.get(input)
                        : number(input, fusion, numbers, memory);
            }
            numbers.put(node, fusion.apply((Elementwise) node.op, arguments));
        }
        for (Node node : unit.nodes()) {
            if (memory.view(node) != null) {
                fusion.output(numbers.get(node), memory.view(node));
            }
        }
        return Backend.of(first.dtype).fused(fusion);
    }

    private static int number(Node input, Fusion fusion, Map<Node, Integer> numbers,
            Memory memory) {
        int number = fusion.input(memory.view(input));
        numbers.put(input, number);
        return number;
    }

    private static Step copy(View from, View to) {
        return new Reshape(to.shape()).bind(
                Backend.of(to.storage().dtype()), new View[] {from}, to);
    }

    /**
     * Where an input is to be written.
     *
     * @param index of the input
     * @return its memory
     */
    public View input(int index) {
        return inputs.get(index);
    }

    /**
     * Where an output is to be read after a run.
     *
     * @param index of the output
     * @return its memory; the next run changes it
     */
    public View output(int index) {
        return outputs.get(index);
    }

    /**
     * The streams of random numbers that runs take from.
     *
     * @return each once, in the order of the operations
     */
    public List<RandomSource> random() {
        return random;
    }

    /** Computes the outputs from the inputs and changes the variables. */
    public void run() {
        compute();
        commit();
    }

    /**
     * The first half of {@link #run}: computes the outputs and changes no variable. So a step whose
     * loss is not finite can be left at that.
     */
    public void compute() {
        for (Step step : computing) {
            step.run();
        }
    }

    /** The second half of {@link #run}, after {@link #compute}: changes the variables. */
    public void commit() {
        for (Step step : committing) {
            step.run();
        }
    }

    /**
     * Runs with these inputs.
     *
     * @param values of the inputs' shapes and types
     * @return copies of the outputs
     */
    public List<Tensor> run(List<? extends Tensor> values) {
        for (int i = 0; i < values.size(); i++) {
            View to = inputs.get(i);
            View from = values.get(i).view();
            to.storage().put(from.storage(), from.offset(), to.offset(), to.shape().size());
        }
        run();
        return outputs.stream().map(Tensor::copyOf).toList();
    }

    /** The plan: a line for each step, its operations and the shape of its result. */
    @Override
    public String toString() {
        return String.join("\n", plan);
    }
}
