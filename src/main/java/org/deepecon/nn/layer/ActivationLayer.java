package org.deepecon.nn.layer;

import java.util.Objects;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activation;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** An activation as a layer of its own; Keras calls it {@code Activation}. */
public final class ActivationLayer extends FluentLayer<ActivationLayer> {
    private Activation activation;

    ActivationLayer(Activation activation) {
        this.activation = Objects.requireNonNull(activation, "activation");
    }

    @Override
    public String type() {
        return "Activation";
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        return shapeAfter(activation::apply, only(inputs));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return activation.apply(inputs[0]);
    }

    /**
     * The activation.
     *
     * @return as given
     */
    public Activation activation() {
        return activation;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        activation = s.value("activation", activation, Activations.KIND);
    }
}
