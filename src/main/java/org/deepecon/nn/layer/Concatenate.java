package org.deepecon.nn.layer;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.nn.Call;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/** Its inputs one behind the other along an axis; they are of one shape but for that axis. */
public final class Concatenate extends FluentLayer<Concatenate> {
    private int axis = -1;

    Concatenate() {
    }

    /**
     * Along which.
     *
     * @param value counted with the batch as 0; −1, the last, unless set
     * @return this
     */
    public Concatenate axis(int value) {
        beforeBuild("axis");
        axis = value;
        return this;
    }

    @Override
    public Shape outputShape(Shape... inputs) {
        if (inputs.length == 0) {
            throw new ShapeException(title() + ": expected at least one input, got none.");
        }
        int along = axisOf(axis, inputs[0]);
        int length = 0;
        for (Shape input : inputs) {
            if (input.rank() != inputs[0].rank()
                    || !input.with(along, 1).equals(inputs[0].with(along, 1))) {
                throw misfit(text(inputs[0]) + " but for axis " + axis + ", as the first input",
                        input, "Reshape one of them, or concatenate along another axis.");
            }
            length += input.dim(along);
        }
        return inputs[0].with(along, length);
    }

    @Override
    public Tensor call(Call call, Tensor... inputs) {
        return inputs.length == 1 ? inputs[0] : Tensor.concat(axis, inputs);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        axis = s.whole("axis", axis);
    }

    @Override
    public Object callArguments(List<Object> inputs) {
        return List.of(inputs);
    }
}
