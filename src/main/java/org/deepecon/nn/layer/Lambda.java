package org.deepecon.nn.layer;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.deepecon.config.ConfigException;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** Any function of the input that has no weights. It cannot be saved. */
public final class Lambda extends FluentLayer<Lambda> {
    private final UnaryOperator<Tensor> function;

    Lambda(UnaryOperator<Tensor> function) {
        this.function = Objects.requireNonNull(function, "function");
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return shapeAfter(function, only(inputs));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return function.apply(inputs[0]);
    }

    @Override
    public void settings(Settings s) {
        throw new ConfigException("a function of Java cannot be saved. Use layers that"
                + " Keras knows, or save the weights alone with saveWeights(…).");
    }
}
