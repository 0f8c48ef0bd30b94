package org.deepecon.nn;

import org.deepecon.config.Catalog;
import org.deepecon.config.Kind;
import org.deepecon.tensor.Named;

/**
 * Keras's constraints: limits that weights are put back into after each step.
 *
 * <pre>{@code
 * dense(64).kernelConstraint(maxNorm(3));
 * }</pre>
 */
public final class Constraints {
    /** The limit of {@code "max_norm"}. */
    public static final double MAX = 2;

    private static final Named<Constraint> BY_NAME = new Named<Constraint>("constraint")
            .add(() -> maxNorm(MAX), "max_norm")
            .add(Constraints::nonNeg, "non_neg")
            .add(Constraints::unitNorm, "unit_norm")
            .add(() -> minMaxNorm(0, 1), "min_max_norm");

    /** In files. */
    public static final Kind<Constraint> KIND =
            new Catalog<Constraint>("a constraint", "keras.constraints", Constraints::get)
            .add("MaxNorm", maxNorm(MAX), "max=max_value", "axes=axis")
            .add("NonNeg", new NonNeg())
            .add("UnitNorm", unitNorm(), "axes=axis")
            .add("MinMaxNorm", minMaxNorm(0, 1), "min=min_value", "max=max_value", "rate",
                    "axes=axis");

    private Constraints() {
    }

    /**
     * A constraint by Keras's name, such as {@code "non_neg"}.
     *
     * @param name in any case, with or without underscores
     * @return with Keras's defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Constraint get(String name) {
        return BY_NAME.get(name);
    }

    /**
     * All constraints by name.
     *
     * @return the registry; further ones may be added
     */
    public static Named<Constraint> byName() {
        return BY_NAME;
    }

    /**
     * {@return the weights of each unit (axis 0) no longer than a limit}
     *
     * @param max ≥ 0
     */
    public static MaxNorm maxNorm(double max) {
        return new MaxNorm(max, 0);
    }

    /** {@return no weight below 0} */
    public static Constraint nonNeg() {
        return new NonNeg();
    }

    /** {@return the weights of each unit (axis 0) of length 1} */
    public static UnitNorm unitNorm() {
        return new UnitNorm(0);
    }

    /**
     * {@return the weights of each unit (axis 0) of a length between two limits}
     *
     * @param min ≥ 0
     * @param max ≥ min
     */
    public static MinMaxNorm minMaxNorm(double min, double max) {
        return new MinMaxNorm(min, max, 1, 0);
    }
}
