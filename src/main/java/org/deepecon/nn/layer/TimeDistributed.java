package org.deepecon.nn.layer;

import java.util.Arrays;
import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.nn.Layer;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * The same layer for each step of a sequence, by itself.
 *
 * <ul><li>input (batch, steps, …) <li>weights of the layer <li>output (batch, steps, …)</ul>
 *
 * <p>All steps are one large batch for the layer, so batch normalization takes its means over all
 * of them. A {@link Dense} layer needs no wrapper: it works along the last axis anyway.
 */
public final class TimeDistributed extends LayerOfLayers<TimeDistributed> {
    private Layer layer;

    TimeDistributed(Layer layer) {
        this.layer = part("layer", layer);
    }

    @Override
    public List<Layer> parts() {
        return List.of(layer);
    }

    @Override
    protected void makeWeights(Shape... inputs) {
        layer.build(dtype(), seeds(), unbatched(inputs[0]));
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        Shape input = only(inputs);
        if (input.rank() < 2) {
            throw misfit("(batch, steps, …)", input, "Reshape it first with reshape(…).");
        }
        return batched(input.dim(0), layer.outputShape(unbatched(input)));
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        Tensor x = inputs[0];
        Shape step = Shape.of(Arrays.copyOfRange(x.shape().dims(), 2, x.rank()));
        int batch = x.shape().dim(0);
        int steps = x.shape().dim(1);
        Tensor y = layer.call(call, x.reshape(batched(batch * steps, step)));
        return y.reshape(batched(batch, batched(steps, unbatched(y.shape()))));
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        layer = s.value("layer", layer, LayerTypes.ALL);
    }

    @Override
    protected List<String> partNames() {
        return List.of("layer");
    }
}
