package org.deepecon.tensor;

/** Applies an operation: at once to numbers, by recording it where numbers are still to come. */
final class Evaluation {
    private Evaluation() {
    }

    static Tensor of(Op op, Tensor... inputs) {
        DType type = commonType(op, inputs);
        Shape shape = op.shape(inputs);
        for (Tensor input : inputs) {
            if (input.isSymbolic()) {
                return new Expression(op, shape, type, inputs.clone());
            }
        }
        return now(op, shape, type, inputs);
    }

    private static DType commonType(Op op, Tensor... inputs) {
        if (inputs.length == 0) {
            return DType.floatx();
        }
        for (Tensor input : inputs) {
            if (input.dtype() != inputs[0].dtype()) {
                throw new IllegalArgumentException(op + ": expected operands of one type, got "
                        + inputs[0].dtype() + " and " + input.dtype()
                        + ". Convert one with as(DType." + inputs[0].dtype().name() + ").");
            }
        }
        return inputs[0].dtype();
    }

    private static Tensor now(Op op, Shape shape, DType type, Tensor... inputs) {
        if (op instanceof Reshape || op instanceof Transparent) {
            return new ArrayTensor(inputs[0].isConstant() ? inputs[0].view().as(shape)
                    : ArrayTensor.copied(inputs[0].view(), type).view().as(shape));
        }
        View[] views = new View[inputs.length];
        for (int i = 0; i < views.length; i++) {
            views[i] = inputs[i].view();
        }
        Backend backend = Backend.of(type);
        View output = new View(backend.allocate(shape.size()), 0, shape);
        op.bind(backend, views, output).run();
        return new ArrayTensor(output);
    }
}
