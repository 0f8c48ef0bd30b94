package org.deepecon.tensor;

/**
 * The same numbers in another shape. Costs nothing: no number moves.
 *
 * @param target shape of the same size
 */
public record Reshape(Shape target) implements Op {

    static Shape resolve(Shape shape, int... dims) {
        int[] resolved = dims.clone();
        int open = -1;
        int known = 1;
        for (int i = 0; i < dims.length; i++) {
            if (dims[i] == -1 && open < 0) {
                open = i;
            } else {
                known *= dims[i];
            }
        }
        if (open >= 0) {
            resolved[open] = known == 0 ? 0 : shape.size() / known;
        }
        return Shape.of(resolved);
    }

    static Shape expanded(Shape shape, int axis) {
        int at = axis < 0 ? axis + shape.rank() + 1 : axis;
        int[] dims = new int[shape.rank() + 1];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = i == at ? 1 : shape.dim(i < at ? i : i - 1);
        }
        return Shape.of(dims);
    }

    static Shape squeezed(Shape shape, int axis) {
        int at = shape.axis(axis);
        if (shape.dim(at) != 1) {
            throw new ShapeException("squeeze: expected length 1 at axis " + axis + " of " + shape
                    + ", got " + shape.dim(at) + ".");
        }
        int[] dims = new int[shape.rank() - 1];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = shape.dim(i < at ? i : i + 1);
        }
        return Shape.of(dims);
    }

    @Override
    public Shape shape(Tensor... inputs) {
        if (inputs[0].size() != target.size()) {
            throw new ShapeException("reshape: " + inputs[0].shape() + " holds " + inputs[0].size()
                    + " numbers, " + target + " holds " + target.size() + ".");
        }
        return target;
    }

    @Override
    public Step bind(Backend backend, View[] inputs, View output) {
        int[] step = {1};
        return backend.copy(new Region(new int[] {target.size()}, 0, step, 0, step),
                inputs[0], output);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        return new Tensor[] {upstream.reshape(result.inputs()[0].shape())};
    }
}
