package org.deepecon.nn.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Gated recurrent unit: {@code h ← z·h + (1 − z)·g}, where the update gate z and the reset gate r
 * are {@code sigmoid(x·W + h·R + b)} and the candidate g is {@code tanh(x·W + r·(h·R + b′) + b)}.
 *
 * <ul><li>input (batch, steps, features) <li>kernel (features, 3·units), recurrent_kernel (units,
 * 3·units), bias (2, 3·units) for inputs and states, blocks in the order z, r, g; PyTorch's order
 * is r, z, g <li>output (batch, units), or (batch, steps, units) with {@link #returnSequences}</ul>
 *
 * <p>Source: Cho et al. 2014. Differs: the reset gate comes behind the product, as in Keras and
 * cuDNN; {@link #resetAfter resetAfter(false)} is the paper's form, with a bias (3·units).
 */
public final class GRU extends GatedLayer<GRU> {
    private static final String HIDDEN = "hidden_state";
    private static final int GATES = 3;
    private static final int SUMS = 2;

    private boolean resetAfter = true;
    private Variable bias;

    GRU(int units) {
        super("GRU", units, GATES, HIDDEN);
    }

    /**
     * Whether the reset gate comes behind the product with the recurrent kernel.
     *
     * @param value true unless set
     * @return this
     */
    public GRU resetAfter(boolean value) {
        beforeBuild("resetAfter");
        resetAfter = value;
        return this;
    }

    @Override
    GRU fresh() {
        return new GRU(units()).resetAfter(resetAfter);
    }

    @Override
    int[] blocks() {
        return resetAfter ? super.blocks() : new int[] {SUMS, 1};
    }

    @Override
    void makeBias() {
        bias = addBias(resetAfter ? Shape.of(2, GATES * units()) : Shape.of(GATES * units()),
                each -> each);
    }

    /** The states' bias too where nothing stands between both. */
    @Override
    Tensor withBias(Tensor products) {
        if (bias == null || !resetAfter) {
            return bias == null ? products : products.plus(bias);
        }
        Tensor states = bias.slice(0, 1, 2).slice(1, 0, SUMS * units()).pad(1, 0, units());
        return products.plus(bias.slice(0, 0, 1).plus(states).squeeze(0));
    }

    @Override
    List<Tensor> constants(int batch) {
        return bias == null || !resetAfter ? List.of() : List.of(bias.slice(0, 1, 2)
                .slice(1, SUMS * units(), GATES * units()).broadcastTo(Shape.of(batch, units())));
    }

    @Override
    Map<String, Tensor> step(List<Tensor> states, Tensor inputs, RecurrentProducts products) {
        Tensor h = states.get(0);
        Tensor all = resetAfter ? products.of(h, 0, GATES) : products.of(h, 0, SUMS);
        Tensor update = gate(block(inputs, 0).plus(block(all, 0)));
        Tensor reset = gate(block(inputs, 1).plus(block(all, 1)));
        Tensor remembered = resetAfter ? reset.times(withStateBias(block(all, SUMS), products))
                : products.of(reset.times(h), SUMS, GATES);
        Tensor candidate = activation().apply(block(inputs, SUMS).plus(remembered));
        Map<String, Tensor> values = new LinkedHashMap<>();
        values.put("update_gate", update);
        values.put("reset_gate", reset);
        values.put("candidate", candidate);
        values.put(HIDDEN, update.times(h).plus(update.negate().plus(1).times(candidate)));
        return values;
    }

    private Tensor withStateBias(Tensor product, RecurrentProducts products) {
        return bias == null ? product : product.plus(products.constant(0));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        resetAfter = s.flag("reset_after", resetAfter);
        s.ignored("use_cudnn", "auto");
    }
}
