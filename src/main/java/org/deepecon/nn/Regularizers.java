package org.deepecon.nn;

import org.deepecon.config.Catalog;
import org.deepecon.config.Kind;
import org.deepecon.tensor.Named;

/**
 * Keras's regularizers: penalties added to the loss once per step.
 *
 * <pre>{@code
 * dense(64).kernelRegularizer(l2(1e-4));
 * }</pre>
 */
public final class Regularizers {
    /** The factor of {@code "l1"}, {@code "l2"} and {@link #orthogonalRegularizer()}. */
    public static final double FACTOR = 0.01;

    private static final Named<Regularizer> BY_NAME = new Named<Regularizer>("regularizer")
            .add(() -> l1(FACTOR), "l1")
            .add(() -> l2(FACTOR), "l2")
            .add(() -> l1l2(0, 0), "l1_l2")
            .add(Regularizers::orthogonalRegularizer, "orthogonal_regularizer", "orthogonal");

    /** In files. */
    public static final Kind<Regularizer> KIND =
            new Catalog<Regularizer>("a regularizer", "keras.regularizers", Regularizers::get)
            .add("L2", new L1L2(0, FACTOR), "l2")
            .add("L1", new L1L2(FACTOR, 0), "l1")
            .add("L1L2", new L1L2(0, 0), "l1", "l2")
            .add("OrthogonalRegularizer", new OrthogonalRegularizer(FACTOR,
                    OrthogonalRegularizer.ROWS), "factor", "mode");

    private Regularizers() {
    }

    /**
     * A regularizer by Keras's name: {@code "l1"}, {@code "l2"} with factor 0.01.
     *
     * @param name in any case, with or without underscores
     * @return with Keras's defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Regularizer get(String name) {
        return BY_NAME.get(name);
    }

    /**
     * All regularizers by name.
     *
     * @return the registry; further ones may be added
     */
    public static Named<Regularizer> byName() {
        return BY_NAME;
    }

    /**
     * {@return the penalty factor · Σ|x|}
     *
     * @param factor ≥ 0
     */
    public static Regularizer l1(double factor) {
        return new L1L2(factor, 0);
    }

    /**
     * {@return the penalty factor · Σx²; note that there is no ½}
     *
     * @param factor ≥ 0
     */
    public static Regularizer l2(double factor) {
        return new L1L2(0, factor);
    }

    /**
     * {@return the penalty l1 · Σ|x| + l2 · Σx²}
     *
     * @param l1 ≥ 0
     * @param l2 ≥ 0
     */
    public static Regularizer l1l2(double l1, double l2) {
        return new L1L2(l1, l2);
    }

    /** {@return a penalty on rows that are not orthogonal, with factor 0.01} */
    public static OrthogonalRegularizer orthogonalRegularizer() {
        return orthogonalRegularizer(FACTOR);
    }

    /**
     * {@return a penalty on rows of a matrix that are not orthogonal}
     *
     * @param factor ≥ 0
     */
    public static OrthogonalRegularizer orthogonalRegularizer(double factor) {
        return new OrthogonalRegularizer(factor, OrthogonalRegularizer.ROWS);
    }

    static void factor(String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Regularizer: expected " + what + " ≥ 0 and finite, got " + value + ".");
        }
    }
}
