package org.deepecon.tensor;

import java.util.function.UnaryOperator;

/**
 * A value whose derivative is given instead of found by the chain rule: where a shorter or safer
 * formula is known, such as for the cross-entropy of a softmax.
 *
 * <p>The value is computed by the operations it is made of; this operation itself does nothing. The
 * given derivative is made of operations too, so it can be derived again.
 *
 * <pre>{@code
 * // log(1 + eˣ), with the derivative 1/(1 + e⁻ˣ)
 * Tensor y = WithGradient.of(x.exp().plus(1).log(), g -> new Tensor[] {g.times(x.sigmoid())}, x);
 * }</pre>
 */
public final class WithGradient implements Transparent {
    /** The vector-Jacobian product of the value. */
    @FunctionalInterface
    public interface Pullback {
        /**
         * The derivatives.
         *
         * @param upstream the derivative with respect to the value, of its shape
         * @return with respect to each argument, of its shape; {@code null} for none
         */
        Tensor[] of(Tensor upstream);
    }

    private final Pullback pullback;

    private WithGradient(Pullback pullback) {
        this.pullback = pullback;
    }

    /**
     * A value with a derivative.
     *
     * @param value computed from the arguments
     * @param pullback its derivatives, in the order of the arguments
     * @param arguments all that the derivative depends on; the value's other operands count as
     *     constants
     * @return the value
     */
    public static Tensor of(Tensor value, Pullback pullback, Tensor... arguments) {
        Tensor[] inputs = new Tensor[arguments.length + 1];
        inputs[0] = value;
        System.arraycopy(arguments, 0, inputs, 1, arguments.length);
        return Tensor.apply(new WithGradient(pullback), inputs);
    }

    @Override
    public Tensor[] gradient(Expression result, Tensor upstream) {
        Tensor[] given = pullback.of(upstream);
        Tensor[] all = new Tensor[result.inputs().length];
        System.arraycopy(given, 0, all, 1, given.length);
        return all;
    }

    /**
     * The same of other tensors.
     *
     * @param change what stands in place of each tensor
     * @return the operation on them
     */
    public WithGradient mapped(UnaryOperator<Tensor> change) {
        return new WithGradient(upstream -> {
            Tensor[] given = pullback.of(upstream);
            Tensor[] changed = new Tensor[given.length];
            for (int i = 0; i < given.length; i++) {
                changed[i] = given[i] == null ? null : change.apply(given[i]);
            }
            return changed;
        });
    }
}
