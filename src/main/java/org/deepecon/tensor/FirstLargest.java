package org.deepecon.tensor;

/**
 * Moves numbers between the places of a window and the first largest number in each: operands are
 * the pictures, their {@link MaxPool}, and the numbers. Each direction is the other's derivative.
 *
 * @param window how it moves
 * @param back true adds the number of each place to where the largest one lies in a picture of
 *     zeros; false reads there
 */
public record FirstLargest(Window window, boolean back) implements Op {
    @Override
    public Shape shape(Tensor... inputs) {
        return inputs[back ? 0 : 1].shape();
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        return backend.firstLargest(this, inputs[0], inputs[1], inputs[2], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor[] in = result.inputs();
        return new Tensor[] {null, null,
            Tensor.apply(new FirstLargest(window, !back), in[0], in[1], upstream)};
    }
}
