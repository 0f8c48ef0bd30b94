package org.deepecon.nn.metric;

import java.util.Collection;
import java.util.function.BinaryOperator;
import org.deepecon.config.Kind;
import org.deepecon.nn.Loss;
import org.deepecon.nn.Losses;
import org.deepecon.nn.loss.CosineSimilarity;
import org.deepecon.nn.metric.ConfusionCount.Cell;
import org.deepecon.tensor.Named;
import org.deepecon.tensor.Tensor;

/**
 * All metrics, by Keras's name or typed, for static import. A metric remembers what it has seen, so
 * each call makes a new one.
 *
 * <pre>{@code
 * model.compile("adam", "mse", "mae", "r2_score");
 * Metric top3 = topKCategoricalAccuracy(3);
 * }</pre>
 */
public final class Metrics {
    private static final int TOP = 5;

    private static final Named<Metric> ALL = new Named<Metric>("metric")
            .add(Metrics::accuracy, "accuracy", "acc")
            .add(Metrics::exactAccuracy, "exact_accuracy")
            .add(Metrics::binaryAccuracy, "binary_accuracy")
            .add(Metrics::categoricalAccuracy, "categorical_accuracy")
            .add(Metrics::sparseCategoricalAccuracy, "sparse_categorical_accuracy")
            .add(Metrics::topKCategoricalAccuracy, "top_k_categorical_accuracy")
            .add(Metrics::sparseTopKCategoricalAccuracy, "sparse_top_k_categorical_accuracy")
            .add(Metrics::meanSquaredError, "mean_squared_error", "mse")
            .add(Metrics::rootMeanSquaredError, "root_mean_squared_error", "rmse")
            .add(Metrics::meanAbsoluteError, "mean_absolute_error", "mae")
            .add(Metrics::meanAbsolutePercentageError, "mean_absolute_percentage_error", "mape")
            .add(Metrics::meanSquaredLogarithmicError, "mean_squared_logarithmic_error", "msle")
            .add(Metrics::logCoshError, "log_cosh_error", "logcosh")
            .add(Metrics::cosineSimilarity, "cosine_similarity")
            .add(Metrics::r2Score, "r2_score")
            .add(Metrics::precision, "precision")
            .add(Metrics::recall, "recall")
            .add(Metrics::truePositives, "true_positives")
            .add(Metrics::falsePositives, "false_positives")
            .add(Metrics::trueNegatives, "true_negatives")
            .add(Metrics::falseNegatives, "false_negatives")
            .add(Metrics::auc, "auc")
            .add(Metrics::f1Score, "f1_score")
            .add(Metrics::fBetaScore, "fbeta_score", "f_beta_score")
            .add(Metrics::binaryCrossentropy, "binary_crossentropy", "bce")
            .add(Metrics::categoricalCrossentropy, "categorical_crossentropy")
            .add(Metrics::sparseCategoricalCrossentropy, "sparse_categorical_crossentropy")
            .add(Metrics::klDivergence, "kl_divergence")
            .add(Metrics::poisson, "poisson")
            .add(Metrics::hinge, "hinge")
            .add(Metrics::squaredHinge, "squared_hinge")
            .add(Metrics::categoricalHinge, "categorical_hinge")
            .add(Metrics::mean, "mean")
            .add(Metrics::sum, "sum");

    /** In files: a name, or a class of Keras with its settings. */
    public static final Kind<Object> KIND = new SavedMetrics();

    private Metrics() {
    }

    /**
     * A metric by its name, which it is shown under.
     *
     * @param name Keras's, such as "accuracy" or "mae"; or that of a loss
     * @return a new one with its defaults
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public static Metric get(String name) {
        Metric metric = !ALL.has(name) && Losses.has(name) ? of(Losses.get(name)) : ALL.get(name);
        return metric.name(name);
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
     * {@return The mean of a loss, the smaller the better}
     *
     * @param loss any
     */
    public static MeanMetric of(Loss loss) {
        return MeanMetric.of(loss);
    }

    /**
     * {@return The mean of a function of your own}
     *
     * @param name shown in logs
     * @param function of targets and predictions: gives a value for each sample, or more
     */
    public static MeanMetric of(String name, BinaryOperator<Tensor> function) {
        return new MeanMetric(name, Direction.UNKNOWN, function);
    }

    private static MeanMetric up(String name, BinaryOperator<Tensor> function) {
        return new MeanMetric(name, Direction.UP, function);
    }

    private static MeanMetric down(String name, Loss loss) {
        return new MeanMetric(name, Direction.DOWN, loss::perSample);
    }

    /**
     * {@return How many predictions are right}
     *
     * <p>What right means is seen from the shapes, as with the string "accuracy": binary for one
     * number, sparse for labels, categorical for rows of classes.
     */
    public static MeanMetric accuracy() {
        return up("accuracy", Accuracies::byShape);
    }

    /** {@return How many predictions equal the targets; Keras's class {@code Accuracy}} */
    public static MeanMetric exactAccuracy() {
        return up("accuracy", Accuracies::exact).as("Accuracy");
    }

    /** {@return How many predictions are on the right side of 0.5} */
    public static MeanMetric binaryAccuracy() {
        return binaryAccuracy(Accuracies.THRESHOLD);
    }

    /**
     * {@return How many predictions are on the right side of a threshold}
     *
     * @param threshold predictions above it are class 1
     */
    public static MeanMetric binaryAccuracy(double threshold) {
        return up("binary_accuracy", (y, p) -> Accuracies.binary(y, p, threshold))
                .as("BinaryAccuracy").with("threshold", threshold,
                        limit -> (y, p) -> Accuracies.binary(y, p, limit));
    }

    /** {@return How often the largest prediction is that of the true class, for one-hot targets} */
    public static MeanMetric categoricalAccuracy() {
        return up("categorical_accuracy", Accuracies::categorical).as("CategoricalAccuracy");
    }

    /** {@return How often the largest prediction is that of the true class, for labels} */
    public static MeanMetric sparseCategoricalAccuracy() {
        return up("sparse_categorical_accuracy", Accuracies::sparse)
                .as("SparseCategoricalAccuracy");
    }

    /** {@return How often the true class is among the five likeliest, for one-hot targets} */
    public static MeanMetric topKCategoricalAccuracy() {
        return topKCategoricalAccuracy(TOP);
    }

    /**
     * {@return How often the true class is among the likeliest, for one-hot targets}
     *
     * @param k how many, ≥ 1
     */
    public static MeanMetric topKCategoricalAccuracy(int k) {
        return up("top_k_categorical_accuracy", (y, p) -> Accuracies.topK(y, p, k))
                .as("TopKCategoricalAccuracy").with("k", k,
                        best -> (y, p) -> Accuracies.topK(y, p, (int) best));
    }

    /** {@return How often the true class is among the five likeliest, for labels} */
    public static MeanMetric sparseTopKCategoricalAccuracy() {
        return sparseTopKCategoricalAccuracy(TOP);
    }

    /**
     * {@return How often the true class is among the likeliest, for labels}
     *
     * @param k how many, ≥ 1
     */
    public static MeanMetric sparseTopKCategoricalAccuracy(int k) {
        return up("sparse_top_k_categorical_accuracy",
                (y, p) -> Accuracies.sparseTopK(y, p, k))
                .as("SparseTopKCategoricalAccuracy").with("k", k,
                        best -> (y, p) -> Accuracies.sparseTopK(y, p, (int) best));
    }

    /** {@return The mean of {@code (y − ŷ)²}} */
    public static MeanMetric meanSquaredError() {
        return of(Losses.meanSquaredError()).as("MeanSquaredError");
    }

    /** {@return {@code √mean((y − ŷ)²)}} */
    public static RootMeanSquaredError rootMeanSquaredError() {
        return new RootMeanSquaredError();
    }

    /** {@return The mean of {@code |y − ŷ|}} */
    public static MeanMetric meanAbsoluteError() {
        return of(Losses.meanAbsoluteError()).as("MeanAbsoluteError");
    }

    /** {@return The mean of {@code 100·|y − ŷ| / |y|}} */
    public static MeanMetric meanAbsolutePercentageError() {
        return of(Losses.meanAbsolutePercentageError()).as("MeanAbsolutePercentageError");
    }

    /** {@return The mean of {@code (log(1 + y) − log(1 + ŷ))²}} */
    public static MeanMetric meanSquaredLogarithmicError() {
        return of(Losses.meanSquaredLogarithmicError()).as("MeanSquaredLogarithmicError");
    }

    /** {@return The mean of {@code log cosh(ŷ − y)}, named {@code logcosh}} */
    public static MeanMetric logCoshError() {
        return down("logcosh", Losses.logCosh()).as("LogCoshError");
    }

    /** {@return The cosine between targets and predictions along the last axis} */
    public static MeanMetric cosineSimilarity() {
        return cosineSimilarity(-1);
    }

    /**
     * {@return The cosine between targets and predictions}
     *
     * @param axis of the vectors; −1 is the last
     */
    public static MeanMetric cosineSimilarity(int axis) {
        return up("cosine_similarity", (y, p) -> CosineSimilarity.cosine(y, p, axis))
                .as("CosineSimilarity").with("axis", axis,
                        along -> (y, p) -> CosineSimilarity.cosine(y, p, (int) along));
    }

    /** {@return The coefficient of determination} */
    public static R2Score r2Score() {
        return new R2Score();
    }

    /** {@return True positives among all that were predicted positive} */
    public static ConfusionRate precision() {
        return ConfusionRate.precision();
    }

    /** {@return True positives among all that are positive} */
    public static ConfusionRate recall() {
        return ConfusionRate.recall();
    }

    /** {@return The number of positives predicted as such} */
    public static ConfusionCount truePositives() {
        return new ConfusionCount(Cell.TRUE_POSITIVES);
    }

    /** {@return The number of negatives predicted as positives} */
    public static ConfusionCount falsePositives() {
        return new ConfusionCount(Cell.FALSE_POSITIVES);
    }

    /** {@return The number of negatives predicted as such} */
    public static ConfusionCount trueNegatives() {
        return new ConfusionCount(Cell.TRUE_NEGATIVES);
    }

    /** {@return The number of positives predicted as negatives} */
    public static ConfusionCount falseNegatives() {
        return new ConfusionCount(Cell.FALSE_NEGATIVES);
    }

    /** {@return The area under the ROC curve} */
    public static AUC auc() {
        return new AUC();
    }

    /** {@return The harmonic mean of precision and recall, for each class} */
    public static FBetaScore f1Score() {
        return new FBetaScore("f1_score", 1);
    }

    /** {@return The F score of Keras's default {@code beta}, 1} */
    public static FBetaScore fBetaScore() {
        return fBetaScore(1);
    }

    /**
     * {@return The F score for each class}
     *
     * @param beta how much more recall counts than precision, &gt; 0
     */
    public static FBetaScore fBetaScore(double beta) {
        return new FBetaScore("fbeta_score", beta);
    }

    /** {@return The mean binary cross-entropy} */
    public static CrossentropyMetric.Smoothed binaryCrossentropy() {
        return new CrossentropyMetric.Smoothed(Losses.binaryCrossentropy());
    }

    /** {@return The mean categorical cross-entropy} */
    public static CrossentropyMetric.Smoothed categoricalCrossentropy() {
        return new CrossentropyMetric.Smoothed(Losses.categoricalCrossentropy());
    }

    /** {@return The mean categorical cross-entropy, for labels} */
    public static CrossentropyMetric sparseCategoricalCrossentropy() {
        return new CrossentropyMetric(Losses.sparseCategoricalCrossentropy());
    }

    /** {@return The mean Kullback–Leibler divergence} */
    public static MeanMetric klDivergence() {
        return of(Losses.klDivergence()).as("KLDivergence");
    }

    /** {@return The mean of {@code ŷ − y·log ŷ}} */
    public static MeanMetric poisson() {
        return of(Losses.poisson()).as("Poisson");
    }

    /** {@return The mean of {@code max(0, 1 − y·ŷ)}} */
    public static MeanMetric hinge() {
        return of(Losses.hinge()).as("Hinge");
    }

    /** {@return The mean of {@code max(0, 1 − y·ŷ)²}} */
    public static MeanMetric squaredHinge() {
        return of(Losses.squaredHinge()).as("SquaredHinge");
    }

    /** {@return The mean categorical hinge} */
    public static MeanMetric categoricalHinge() {
        return of(Losses.categoricalHinge()).as("CategoricalHinge");
    }

    /** {@return The mean of values, or of predictions} */
    public static Mean mean() {
        return new Mean();
    }

    /** {@return The sum of values, or of predictions} */
    public static Sum sum() {
        return new Sum();
    }

    /**
     * {@return Intersection over union, the mean over some classes}
     *
     * @param numClasses how many classes there are
     * @param targetClassIds the classes, from 0
     */
    public static IoU iou(int numClasses, int... targetClassIds) {
        return IoU.of(numClasses, targetClassIds);
    }

    /**
     * {@return Intersection over union, the mean over all classes}
     *
     * @param numClasses how many classes there are
     */
    public static IoU meanIoU(int numClasses) {
        return IoU.mean(numClasses);
    }
}
