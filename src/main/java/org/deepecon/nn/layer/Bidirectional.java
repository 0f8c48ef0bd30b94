package org.deepecon.nn.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.deepecon.config.Kind;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * A recurrent layer and its mirror image, which reads the sequence from its end; their results are
 * merged step by step.
 *
 * <ul><li>input (batch, steps, features), then optionally the first states of both directions
 * <li>weights of both, forward first <li>output (batch, 2·units), or (batch, steps, 2·units) if the
 * layer gives sequences; other merge modes give units</ul>
 */
public final class Bidirectional extends LayerOfLayers<Bidirectional> {
    /** Keras writes null for none. */
    private static final Kind<MergeMode> MODE = new Kind<>() {
        private final Kind<MergeMode> words = Kinds.oneOf(MergeMode.class);

        @Override
        public Object write(MergeMode value) {
            return value == MergeMode.NONE ? null : words.write(value);
        }

        @Override
        public MergeMode read(Object tree) {
            return tree == null ? MergeMode.NONE : words.read(tree);
        }
    };

    private RecurrentLayer<?> forward;
    private RecurrentLayer<?> backward;
    private MergeMode mode = MergeMode.CONCAT;

    Bidirectional(RecurrentLayer<?> layer) {
        forward = part("forward_layer", layer);
        layer.zeroOutputForMask(layer.returnsSequences());
        backward = part("backward_layer", layer.mirrored());
    }

    /**
     * What is made of the two results.
     *
     * @param value concat unless set
     * @return this
     */
    public Bidirectional mergeMode(MergeMode value) {
        beforeBuild("mergeMode");
        mode = Objects.requireNonNull(value, "mergeMode");
        return this;
    }

    /**
     * What is made of the two results.
     *
     * @param name Keras's: concat, sum, ave, mul; none for both as two outputs
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public Bidirectional mergeMode(String name) {
        for (MergeMode each : MergeMode.values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return mergeMode(each);
            }
        }
        throw new IllegalArgumentException(title() + ": expected mergeMode to be concat, sum, ave,"
                + " mul or none, got \"" + name + "\".");
    }

    /**
     * The layer that reads from the end, if it is not the mirror image of the other.
     *
     * @param layer recurrent, with goBackwards(true); gives sequences and states if the other does
     * @return this
     */
    public Bidirectional backwardLayer(RecurrentLayer<?> layer) {
        beforeBuild("backwardLayer");
        if (layer.goesBackwards() == forward.goesBackwards()
                || layer.returnsSequences() != forward.returnsSequences()
                || layer.returnsState() != forward.returnsState()) {
            throw new IllegalArgumentException(title() + ": expected the backward layer to have"
                    + " the opposite goBackwards, and returnSequences and returnState as the"
                    + " forward layer. Set them alike.");
        }
        layer.zeroOutputForMask(layer.returnsSequences());
        backward = part("backward_layer", layer);
        return this;
    }

    @Override
    public List<Layer> parts() {
        return List.of(forward, backward);
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        forward.build(dtype(), seeds().split(), inputs[0]);
        backward.build(dtype(), seeds().split(), inputs[0]);
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return outputShapes(inputs)[0];
    }

    @Override
    public Shape[] outputShapes(Shape... inputs) {
        int states = inputs.length - 1;
        if (states > 0 && states != forward.stateCount() + backward.stateCount()) {
            throw new ShapeException(title() + ": expected "
                    + (forward.stateCount() + backward.stateCount()) + " first states, those of"
                    + " the forward layer first, got " + states + ".");
        }
        List<Shape> ahead = List.of(forward.outputShapes(part(forward, inputs)));
        List<Shape> back = List.of(backward.outputShapes(part(backward, inputs)));
        List<Shape> all = new ArrayList<>();
        Shape last = ahead.get(0);
        if (mode == MergeMode.NONE) {
            all.addAll(List.of(last, back.get(0)));
        } else if (mode == MergeMode.CONCAT) {
            all.add(last.with(-1, last.dim(-1) + back.get(0).dim(-1)));
        } else {
            all.add(last.broadcast(back.get(0)));
        }
        all.addAll(ahead.subList(1, ahead.size()));
        all.addAll(back.subList(1, back.size()));
        return all.toArray(Shape[]::new);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return callAll(call, inputs)[0];
    }

    @Override
    public Tensor[] callAll(Call call, Tensor... inputs) {
        List<Tensor> ahead = List.of(forward.callAll(call, part(forward, inputs)));
        List<Tensor> back = List.of(backward.callAll(call, part(backward, inputs)));
        Tensor last = forward.returnsSequences() ? back.get(0).reverse(1) : back.get(0);
        List<Tensor> all = new ArrayList<>(mode.merged(ahead.get(0), last));
        if (forward.returnsSequences()) {
            all.forEach(each -> call.mask(each, call.mask(inputs[0])));
        }
        all.addAll(ahead.subList(1, ahead.size()));
        all.addAll(back.subList(1, back.size()));
        return all.toArray(Tensor[]::new);
    }

    /** The sequence and the first states of one direction. */
    private <T> T[] part(RecurrentLayer<?> layer, T[] inputs) {
        if (inputs.length == 1) {
            return inputs;
        }
        int from = layer == forward ? 1 : 1 + forward.stateCount();
        return Stream.concat(Stream.of(inputs[0]), Arrays.stream(inputs, from,
                from + layer.stateCount())).toArray(size -> Arrays.copyOf(inputs, size));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        var read = (RecurrentLayer<?>) s.value("layer", forward, LayerTypes.ALL);
        if (read != forward) {
            forward = read;
            backward = forward.mirrored();
        }
        backward = (RecurrentLayer<?>) s.value("backward_layer", backward, LayerTypes.ALL);
        mode = s.value("merge_mode", mode, MODE);
    }

    @Override
    protected List<String> partNames() {
        return List.of("forward_layer", "backward_layer");
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return inputs.size() == 1 ? inputs
                : List.of(inputs.get(0), inputs.subList(1, inputs.size()));
    }

    @Override
    public boolean passesMask() {
        return false;
    }
}
