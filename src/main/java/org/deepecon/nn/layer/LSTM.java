package org.deepecon.nn.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Settings;
import org.deepecon.nn.Initializer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Long short-term memory: a cell c that gates let in, keep and show,
 * {@code c ← f·c + i·g, h ← o·tanh(c)}, where each of the gates i, f, o is
 * {@code sigmoid(x·W + h·R + b)} and the candidate g the tanh of such a sum.
 *
 * <ul><li>input (batch, steps, features) <li>kernel (features, 4·units), recurrent_kernel (units,
 * 4·units), bias (4·units), blocks in the order i, f, g, o; PyTorch's order is the same
 * <li>states hidden h, cell c <li>output (batch, units), or (batch, steps, units) with
 * {@link #returnSequences}</ul>
 *
 * <p>Source: Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000.
 */
public final class LSTM extends GatedLayer<LSTM> {
    private static final String HIDDEN = "hidden_state";
    private static final String CELL = "cell_state";
    private static final int GATES = 4;

    private boolean unitForgetBias = true;
    private Variable bias;

    LSTM(int units) {
        super("LSTM", units, GATES, HIDDEN, CELL);
    }

    /**
     * Whether the bias of the forget gate starts at 1, so that the cell is kept at first.
     *
     * @param value true unless set
     * @return this
     */
    public LSTM unitForgetBias(boolean value) {
        beforeBuild("unitForgetBias");
        unitForgetBias = value;
        return this;
    }

    @Override
    LSTM fresh() {
        return new LSTM(units()).unitForgetBias(unitForgetBias);
    }

    @Override
    void makeBias() {
        bias = addBias(Shape.of(GATES * units()), each -> unitForgetBias ? keeping(each) : each);
    }

    private Initializer keeping(Initializer others) {
        return (shape, type, random) -> Tensor.concat(0,
                others.make(Shape.of(units()), type, random),
                Tensor.full(1, Shape.of(units()), type),
                others.make(Shape.of(2 * units()), type, random.split()));
    }

    @Override
    Tensor withBias(Tensor products) {
        return bias == null ? products : products.plus(bias);
    }

    @Override
    Map<String, Tensor> step(List<Tensor> states, Tensor inputs, RecurrentProducts products) {
        Tensor sums = inputs.plus(products.of(states.get(0), 0, GATES));
        Tensor input = gate(sums, 0);
        Tensor forget = gate(sums, 1);
        Tensor candidate = activation().apply(block(sums, 2));
        Tensor output = gate(sums, 3);
        Tensor cell = forget.times(states.get(1)).plus(input.times(candidate));
        Map<String, Tensor> values = new LinkedHashMap<>();
        values.put("input_gate", input);
        values.put("forget_gate", forget);
        values.put("candidate", candidate);
        values.put("output_gate", output);
        values.put(CELL, cell);
        values.put(HIDDEN, output.times(activation().apply(cell)));
        return values;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        unitForgetBias = s.flag("unit_forget_bias", unitForgetBias);
        s.ignored("use_cudnn", "auto");
    }
}
