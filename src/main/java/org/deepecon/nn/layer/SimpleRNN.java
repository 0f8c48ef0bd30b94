package org.deepecon.nn.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * The plain recurrence {@code h ← tanh(x·W + h·R + b)}.
 *
 * <ul><li>input (batch, steps, features) <li>kernel W (features, units), recurrent_kernel R (units,
 * units), bias b (units) <li>output (batch, units), or (batch, steps, units) with
 * {@link #returnSequences}</ul>
 *
 * <p>Its memory fades or explodes with the powers of R; see {@link LSTM}. Source: Elman 1990.
 */
public final class SimpleRNN extends RecurrentLayer<SimpleRNN> {
    private static final String HIDDEN = "hidden_state";

    private Variable bias;

    SimpleRNN(int units) {
        super("SimpleRNN", units, 1, HIDDEN);
    }

    @Override
    SimpleRNN fresh() {
        return new SimpleRNN(units());
    }

    @Override
    void makeBias() {
        bias = addBias(units());
    }

    @Override
    Tensor withBias(Tensor products) {
        return bias == null ? products : products.plus(bias);
    }

    @Override
    Map<String, Tensor> step(List<Tensor> states, Tensor inputs, RecurrentProducts products) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        values.put(HIDDEN, activation().apply(inputs.plus(products.of(states.get(0), 0, 1))));
        return values;
    }
}
