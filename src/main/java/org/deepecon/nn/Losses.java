package org.deepecon.nn;

import java.util.Collection;
import java.util.function.BinaryOperator;
import org.deepecon.config.Catalog;
import org.deepecon.config.Kind;
import org.deepecon.nn.loss.BinaryCrossentropy;
import org.deepecon.nn.loss.BinaryFocalCrossentropy;
import org.deepecon.nn.loss.CategoricalCrossentropy;
import org.deepecon.nn.loss.CategoricalFocalCrossentropy;
import org.deepecon.nn.loss.CosineSimilarity;
import org.deepecon.nn.loss.CrossentropyByShape;
import org.deepecon.nn.loss.Custom;
import org.deepecon.nn.loss.Dice;
import org.deepecon.nn.loss.Hinge;
import org.deepecon.nn.loss.Huber;
import org.deepecon.nn.loss.MeanError;
import org.deepecon.nn.loss.Rowwise;
import org.deepecon.nn.loss.SparseCategoricalCrossentropy;
import org.deepecon.nn.loss.Tversky;
import org.deepecon.tensor.Named;
import org.deepecon.tensor.Tensor;

/**
 * All losses, by Keras's name or typed, for static import.
 *
 * <pre>{@code
 * model.compile(adam(), huber(0.5));
 * model.compile("adam", "mse");
 * }</pre>
 */
public final class Losses {
    private static final Named<Loss> ALL = new Named<Loss>("loss")
            .add(Losses::meanSquaredError, "mean_squared_error", "mse")
            .add(Losses::meanAbsoluteError, "mean_absolute_error", "mae")
            .add(Losses::meanAbsolutePercentageError, "mean_absolute_percentage_error", "mape")
            .add(Losses::meanSquaredLogarithmicError, "mean_squared_logarithmic_error", "msle")
            .add(Losses::huber, "huber", "huber_loss")
            .add(Losses::logCosh, "log_cosh")
            .add(Losses::binaryCrossentropy, "binary_crossentropy", "bce")
            .add(Losses::categoricalCrossentropy, "categorical_crossentropy")
            .add(Losses::sparseCategoricalCrossentropy, "sparse_categorical_crossentropy")
            .add(Losses::crossentropy, "crossentropy", "ce")
            .add(Losses::binaryFocalCrossentropy, "binary_focal_crossentropy")
            .add(Losses::categoricalFocalCrossentropy, "categorical_focal_crossentropy")
            .add(Losses::klDivergence, "kl_divergence", "kld", "kullback_leibler_divergence")
            .add(Losses::poisson, "poisson")
            .add(Losses::cosineSimilarity, "cosine_similarity")
            .add(Losses::hinge, "hinge")
            .add(Losses::squaredHinge, "squared_hinge")
            .add(Losses::categoricalHinge, "categorical_hinge")
            .add(Losses::dice, "dice")
            .add(Losses::tversky, "tversky");

    /** In files: a name where settings are Keras's defaults, else a class with its settings. */
    public static final Kind<Loss> KIND = new SavedLosses(new Catalog<Loss>("a loss",
            "keras.losses", Losses::get)
            .add("Huber", huber(), "delta")
            .add("BinaryCrossentropy", binaryCrossentropy(), "logits=from_logits",
                    "smoothing=label_smoothing", "axis")
            .add("CategoricalCrossentropy", categoricalCrossentropy(), "logits=from_logits",
                    "smoothing=label_smoothing", "axis")
            .add("SparseCategoricalCrossentropy", sparseCategoricalCrossentropy(),
                    "logits=from_logits", "ignored=ignore_class")
            .add("BinaryFocalCrossentropy", binaryFocalCrossentropy(),
                    "balanced=apply_class_balancing", "alpha", "gamma", "logits=from_logits",
                    "smoothing=label_smoothing", "axis")
            .add("CategoricalFocalCrossentropy", categoricalFocalCrossentropy(), "alpha", "gamma",
                    "logits=from_logits", "smoothing=label_smoothing", "axis")
            .add("CosineSimilarity", cosineSimilarity(), "axis")
            .add("Dice", dice(), "axes=axis")
            .add("Tversky", tversky(), "alpha", "beta", "axes=axis"));

    private Losses() {
    }

    /**
     * A loss by its name.
     *
     * @param name Keras's, such as "mse", "MSE" or "MeanSquaredError"
     * @return it with its defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Loss get(String name) {
        return ALL.get(name);
    }

    /**
     * Whether there is a loss of this name.
     *
     * @param name any spelling
     * @return whether
     */
    public static boolean has(String name) {
        return ALL.has(name);
    }

    /**
     * All names.
     *
     * @return Keras's, aliases included
     */
    public static Collection<String> names() {
        return ALL.names();
    }

    /**
     * A loss of your own: {@code Losses.of((yTrue, yPred) -> yTrue.minus(yPred).abs().max(-1))}.
     *
     * @param function made of tensor operations; gives a loss for each sample, or a single number
     * @return the loss
     */
    public static Loss of(BinaryOperator<Tensor> function) {
        return of("loss", function);
    }

    /**
     * A loss of your own.
     *
     * @param name for messages and progress
     * @param function made of tensor operations; gives a loss for each sample, or a single number
     * @return the loss
     */
    public static Loss of(String name, BinaryOperator<Tensor> function) {
        return new Custom(name, function);
    }

    /** {@return The mean of {@code (y − ŷ)²}} */
    public static MeanError meanSquaredError() {
        return MeanError.squared();
    }

    /** {@return The mean of {@code |y − ŷ|}} */
    public static MeanError meanAbsoluteError() {
        return MeanError.absolute();
    }

    /** {@return The mean of {@code 100·|y − ŷ| / max(|y|, 1e-7)}} */
    public static MeanError meanAbsolutePercentageError() {
        return MeanError.absolutePercentage();
    }

    /** {@return The mean of {@code (log(1 + y) − log(1 + ŷ))²}, for targets ≥ 0} */
    public static MeanError meanSquaredLogarithmicError() {
        return MeanError.squaredLogarithmic();
    }

    /** {@return Squared for errors up to 1, linear beyond} */
    public static Huber huber() {
        return huber(Huber.DEFAULT_DELTA);
    }

    /**
     * {@return Squared for errors up to {@code delta}, linear beyond}
     *
     * @param delta size of error from which growth is linear, &gt; 0
     */
    public static Huber huber(double delta) {
        return new Huber(delta);
    }

    /** {@return The mean of {@code log cosh(ŷ − y)}} */
    public static MeanError logCosh() {
        return MeanError.logCosh();
    }

    /** {@return For probabilities of class 1 and targets 0 or 1} */
    public static BinaryCrossentropy binaryCrossentropy() {
        return new BinaryCrossentropy();
    }

    /** {@return For probabilities of classes and one-hot targets} */
    public static CategoricalCrossentropy categoricalCrossentropy() {
        return new CategoricalCrossentropy();
    }

    /** {@return For probabilities of classes and targets that are labels} */
    public static SparseCategoricalCrossentropy sparseCategoricalCrossentropy() {
        return new SparseCategoricalCrossentropy();
    }

    /** {@return The cross-entropy that fits the shapes of targets and predictions} */
    public static CrossentropyByShape crossentropy() {
        return new CrossentropyByShape("crossentropy");
    }

    /** {@return Binary cross-entropy in which easy samples count less} */
    public static BinaryFocalCrossentropy binaryFocalCrossentropy() {
        return new BinaryFocalCrossentropy();
    }

    /** {@return Categorical cross-entropy in which easy samples count less} */
    public static CategoricalFocalCrossentropy categoricalFocalCrossentropy() {
        return new CategoricalFocalCrossentropy();
    }

    /** {@return {@code Σ y·log(y/ŷ)} of two distributions} */
    public static Rowwise klDivergence() {
        return Rowwise.klDivergence();
    }

    /** {@return The mean of {@code ŷ − y·log ŷ}, for counts} */
    public static MeanError poisson() {
        return MeanError.poisson();
    }

    /** {@return Minus the cosine between targets and predictions along the last axis} */
    public static CosineSimilarity cosineSimilarity() {
        return cosineSimilarity(-1);
    }

    /**
     * {@return Minus the cosine between targets and predictions}
     *
     * @param axis of the vectors; −1 is the last
     */
    public static CosineSimilarity cosineSimilarity(int axis) {
        return new CosineSimilarity(axis);
    }

    /** {@return The mean of {@code max(0, 1 − y·ŷ)}, for targets −1 and 1, or 0 and 1} */
    public static MeanError hinge() {
        return Hinge.plain();
    }

    /** {@return The mean of {@code max(0, 1 − y·ŷ)²}, for targets −1 and 1, or 0 and 1} */
    public static MeanError squaredHinge() {
        return Hinge.squared();
    }

    /** {@return {@code max(0, 1 + max((1 − y)·ŷ) − Σ y·ŷ)}, for one-hot targets} */
    public static Rowwise categoricalHinge() {
        return Rowwise.categoricalHinge();
    }

    /** {@return {@code 1 − 2·Σ y·ŷ / (Σ y + Σ ŷ)}} */
    public static Dice dice() {
        return new Dice();
    }

    /** {@return The Tversky loss with both errors weighed by ½} */
    public static Tversky tversky() {
        return tversky(0.5, 0.5);
    }

    /**
     * {@return Overlap with a weight for each kind of error}
     *
     * @param alpha weight of targets that were missed, ≥ 0
     * @param beta weight of predictions outside the targets, ≥ 0
     */
    public static Tversky tversky(double alpha, double beta) {
        return new Tversky(alpha, beta);
    }
}
