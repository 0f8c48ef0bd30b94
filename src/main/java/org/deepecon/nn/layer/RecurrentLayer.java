package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.autodiff.Scan;
import org.deepecon.autodiff.ScanInput;
import org.deepecon.autodiff.ScanOutput;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * A layer that reads a sequence step by step and remembers in its states.
 *
 * <ul><li>input (batch, steps, features), then optionally the first states, (batch, units) each
 * <li>kernel (features, gates · units), recurrent_kernel (units, gates · units), bias
 * <li>output (batch, units), or (batch, steps, units) with {@link #returnSequences}</ul>
 *
 * <p>Steps that the input's mask leaves out keep the states and repeat the result before. The
 * products with the inputs of all steps are made at once, the rest by a {@link Scan}: time grows
 * with the steps, tracing does not.
 *
 * @param <L> the layer's own class
 */
public abstract class RecurrentLayer<L extends Layer> extends RecurrentSettings<L> {
    private int units;
    private final int gates;
    private final List<String> stateNames;
    private Variable kernel;
    private Variable recurrentKernel;
    private List<Variable> held = List.of();

    /** A layer of a number of units, with so many blocks in its kernels, and these states. */
    RecurrentLayer(String type, int units, int gates, String... states) {
        this.units = Checked.positive(type, "units", units);
        this.gates = gates;
        this.stateNames = List.of(states);
    }

    /**
     * One step.
     *
     * @param states before it, (rows, units) each
     * @param inputs product of the step's input and the kernel, bias included, (rows, gates·units)
     * @param products of states with the recurrent kernel
     * @return all that is worth a look, (rows, units) each; among it the states by their names
     */
    abstract Map<String, Tensor> step(List<Tensor> states, Tensor inputs,
            RecurrentProducts products);

    /** A new layer of the same settings. */
    abstract RecurrentLayer<L> fresh();

    /** A new layer of the same settings that reads the other way. */
    final RecurrentLayer<L> mirrored() {
        RecurrentLayer<L> other = fresh();
        other.like(this);
        other.goBackwards(!goesBackwards());
        return other;
    }

    /** Makes the bias, if there is to be one. */
    abstract void makeBias();

    /** The products of the input with the kernel, and what of the bias belongs to them. */
    abstract Tensor withBias(Tensor products);

    /** How the gates are grouped into products with the recurrent kernel. */
    int[] blocks() {
        return new int[] {gates};
    }

    /** What is the same in all steps for each row, beside dropout; (batch, …). */
    List<Tensor> constants(int batch) {
        return List.of();
    }

    @Override
    public boolean passesMask() {
        return false;
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        kernel = addKernel(Shape.of(inputs[0].dim(1), gates * units));
        recurrentKernel = addRecurrentKernel(Shape.of(units, gates * units));
        makeBias();
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length == 0 || inputs[0].rank() != 2) {
            throw inputs.length == 0 ? new ShapeException(title() + ": expected an input.")
                    : misfit("(batch, steps, features)", inputs[0],
                            "Reshape it first with reshape(steps, features).");
        }
        if (isBuilt() && kernel != null && inputs[0].dim(1) != kernel.shape().dim(0)) {
            throw misfit("(batch, steps, " + kernel.shape().dim(0) + ")", inputs[0],
                    "Build the network anew for this input.");
        }
        for (Shape state : Arrays.asList(inputs).subList(1, inputs.length)) {
            if (inputs.length - 1 != stateNames.size() || !state.equals(Shape.of(units))) {
                throw misfit(stateNames.size() + " first states (batch, " + units + ")", state,
                        "Give all of them or none.");
            }
        }
        return returnsSequences() ? Shape.of(inputs[0].dim(0), units) : Shape.of(units);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return callAll(call, inputs)[0];
    }

    /** The result, and the last states. */
    @Override
    public Tensor[] callAll(Call call, Tensor... inputs) {
        check(inputs);
        Tensor mask = call.mask(inputs[0]);
        List<Tensor> states = firstStates(inputs);
        var products = RecurrentProducts.of(call, this, inputs[0].shape().dim(0));
        ScanOutput out = Scan.of(in -> {
            Map<String, Tensor> values = masked(in, products);
            return new ScanOutput(stateNames.stream().map(values::get).toList(),
                    returnsSequences() ? List.of(shown(values, in)) : List.of());
        }, input(call, inputs[0], mask, states, products), goesBackwards());
        keep(call, out.carry());
        List<Tensor> all = new ArrayList<>();
        all.add(returnsSequences() ? batchFirst(out.results().get(0)) : out.carry().get(0));
        addActivityLoss(call, all.get(0));
        if (returnsSequences() && mask != null) {
            call.mask(all.get(0), mask);
        }
        all.addAll(returnsState() ? out.carry() : List.of());
        return all.toArray(Tensor[]::new);
    }

    @Override
    public Shape[] outputShapes(Shape... inputs) {
        List<Shape> shapes = new ArrayList<>(List.of(outputShape(inputs)));
        if (returnsState()) {
            stateNames.forEach(each -> shapes.add(Shape.of(units)));
        }
        return shapes.toArray(Shape[]::new);
    }

    private void check(Tensor... inputs) {
        outputShape(Arrays.stream(inputs).map(each -> unbatched(each.shape()))
                .toArray(Shape[]::new));
    }

    private ScanInput input(Call call, Tensor x, Tensor mask, List<Tensor> states,
            RecurrentProducts products) {
        List<Tensor> sequences = new ArrayList<>(List.of(withBias(
                products.withKernel(call, x.transpose(1, 0, 2), kernel))));
        if (mask != null) {
            sequences.add(mask.stopGradient().transpose(1, 0).expandDims(-1));
        }
        List<Tensor> rows = new ArrayList<>(products.masks());
        rows.addAll(constants(x.shape().dim(0)));
        return new ScanInput(states, sequences, rows, products.matrices(recurrentKernel));
    }

    /** A step; where the mask is 0 all is as it was. */
    private Map<String, Tensor> masked(ScanInput in, RecurrentProducts products) {
        Map<String, Tensor> values = step(in.carry(), in.sequences().get(0), products.in(in));
        if (in.sequences().size() > 1) {
            for (int i = 0; i < stateNames.size(); i++) {
                values.put(stateNames.get(i), Tensor.where(in.sequences().get(1),
                        values.get(stateNames.get(i)), in.carry().get(i)));
            }
        }
        return values;
    }

    private Tensor shown(Map<String, Tensor> values, ScanInput in) {
        Tensor result = values.get(stateNames.get(0));
        return showsZeros() && in.sequences().size() > 1
                ? result.times(in.sequences().get(1)) : result;
    }

    /** (steps, batch, units) to (batch, steps, units), in the order of reading. */
    private Tensor batchFirst(Tensor steps) {
        return (goesBackwards() ? steps.reverse(0) : steps).transpose(1, 0, 2);
    }

    private List<Tensor> firstStates(Tensor... inputs) {
        if (inputs.length > 1) {
            return Arrays.asList(inputs).subList(1, inputs.length);
        }
        Shape shape = Shape.of(inputs[0].shape().dim(0), units);
        Tensor zeros = Tensor.full(0, shape, inputs[0].dtype());
        if (!isStateful()) {
            return stateNames.stream().map(each -> zeros).toList();
        }
        if (held.isEmpty()) {
            held = stateNames.stream().map(each -> new Variable(each, zeros)).toList();
        }
        if (!held.get(0).shape().equals(shape)) {
            throw new ShapeException(title() + ": expected batches of "
                    + held.get(0).shape().dim(0) + " samples as before, since it is stateful, got "
                    + shape.dim(0) + ". Make all batches of one size, or call resetStates().");
        }
        return List.copyOf(held);
    }

    private void keep(Call call, List<Tensor> states) {
        for (int i = 0; i < held.size(); i++) {
            call.update(held.get(i), states.get(i));
        }
    }

    /**
     * Lets a stateful layer start the next batch with zeros.
     *
     * @return this
     */
    public L resetStates() {
        held.forEach(each -> each.assign(Tensor.full(0, each.shape(), each.dtype())));
        return self();
    }

    /**
     * What happens inside, for a look: the values of all gates and states in every step.
     *
     * @param x numbers (batch, steps, features), then optionally the first states
     * @return by name, such as {@code forget_gate}: (batch, steps, units) each, in the order of
     *     the input; without dropout and mask
     */
    public Map<String, Tensor> inside(Tensor... x) {
        check(x);
        var products = RecurrentProducts.of(Call.inference(), this, x[0].shape().dim(0));
        List<String> names = new ArrayList<>();
        ScanOutput out = Scan.of(in -> {
            Map<String, Tensor> values = masked(in, products);
            names.clear();
            names.addAll(values.keySet());
            return new ScanOutput(stateNames.stream().map(values::get).toList(),
                    List.copyOf(values.values()));
        }, input(Call.inference(), x[0], null, firstStates(x), products), goesBackwards());
        Map<String, Tensor> all = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            all.put(names.get(i), out.results().get(i).transpose(1, 0, 2));
        }
        return all;
    }

    /**
     * How many numbers a state holds.
     *
     * @return as given
     */
    public final int units() {
        return units;
    }

    final int stateCount() {
        return stateNames.size();
    }

    final int gates() {
        return gates;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        units = s.whole("units", units);
    }

    @Override
    public Map<String, List<Variable>> weightPaths() {
        return Map.of("cell", weights().stream().filter(each -> !held.contains(each)).toList());
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return inputs.size() == 1 ? inputs
                : List.of(inputs.get(0), inputs.subList(1, inputs.size()));
    }
}
