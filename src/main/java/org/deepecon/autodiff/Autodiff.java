package org.deepecon.autodiff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Placeholder;
import org.deepecon.tensor.Reshape;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Tracing;

/** Derivatives of functions of a tensor, as functions of a tensor. */
public final class Autodiff {
    private Autodiff() {
    }

    /**
     * The derivative of a function. Of several results the sum is derived, so a function applied
     * number by number gives its derivative number by number.
     *
     * @param function made of tensor operations
     * @return its derivative, of the argument's shape; it can be derived again
     */
    public static UnaryOperator<Tensor> grad(UnaryOperator<Tensor> function) {
        return compile(x -> {
            // A value of its own: the function may hold x in another role as well.
            Tensor argument = Tensor.apply(new Reshape(x.shape()), x);
            return Gradients.of(function.apply(argument), List.of(argument)).get(0);
        });
    }

    /**
     * The same function, traced once for each shape and type of its argument and then run without
     * tracing. Inside another traced function it is traced along.
     *
     * @param function made of tensor operations
     * @return the same function, faster
     */
    public static UnaryOperator<Tensor> compile(UnaryOperator<Tensor> function) {
        record Kind(Shape shape, DType dtype) {
        }

        Map<Kind, Program> programs = new HashMap<>();
        return x -> x.isSymbolic() && !(x instanceof org.deepecon.tensor.Variable)
                ? function.apply(x)
                : programs.computeIfAbsent(new Kind(x.shape(), x.dtype()),
                        kind -> trace(function, kind.shape(), kind.dtype()))
                        .run(List.of(x)).get(0);
    }

    private static Program trace(UnaryOperator<Tensor> function, Shape shape, DType dtype) {
        var argument = new Placeholder(shape, dtype);
        Tensor result = Tracing.of(() -> function.apply(argument));
        return Program.of(List.of(argument), List.of(result), Map.of());
    }
}
