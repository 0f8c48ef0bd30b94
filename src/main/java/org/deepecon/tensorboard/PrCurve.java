package org.deepecon.tensorboard;

import java.util.Arrays;

/**
 * Precision over recall of a yes-or-no prediction at thresholds from 0 to 1: what is predicted at
 * or above a threshold counts as yes. Arrays are not copied.
 *
 * <p>Source: TensorBoard, {@code plugins/pr_curve/summary.py}.
 *
 * @param truePositives at each threshold
 * @param falsePositives at each threshold
 * @param trueNegatives at each threshold
 * @param falseNegatives at each threshold
 */
public record PrCurve(double[] truePositives, double[] falsePositives, double[] trueNegatives,
        double[] falseNegatives) {
    /** Thresholds unless set, as in TensorBoard. */
    public static final int DEFAULT_THRESHOLDS = 201;
    private static final double TINY = 1e-7;
    private static final int QUANTITIES = 6;

    /**
     * Counts right and wrong predictions.
     *
     * @param labels 1 or 0
     * @param predictions one for each label, from 0 to 1
     * @param thresholds how many, at least 2
     * @return the counts at thresholds of equal distance from 0 to 1
     * @throws IllegalArgumentException if counts differ or a number is not in its range
     */
    public static PrCurve of(double[] labels, double[] predictions, int thresholds) {
        check(labels, predictions, thresholds);
        var positives = new double[thresholds];
        var negatives = new double[thresholds];
        for (int i = 0; i < labels.length; i++) {
            int at = (int) Math.floor(predictions[i] * (thresholds - 1));
            (labels[i] == 1 ? positives : negatives)[at]++;
        }
        double[] tp = atOrAbove(positives);
        double[] fp = atOrAbove(negatives);
        return new PrCurve(tp, fp, restOf(fp), restOf(tp));
    }

    private static void check(double[] labels, double[] predictions, int thresholds) {
        if (labels.length != predictions.length || labels.length == 0 || thresholds < 2) {
            throw new IllegalArgumentException("PR curve: expected one prediction for each label"
                    + " and at least 2 thresholds, got " + labels.length + " labels, "
                    + predictions.length + " predictions and " + thresholds + " thresholds.");
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != 0 && labels[i] != 1) {
                throw new IllegalArgumentException("PR curve: expected labels of 0 or 1, got "
                        + labels[i] + " at " + i + ".");
            }
            if (!(predictions[i] >= 0 && predictions[i] <= 1)) {
                throw new IllegalArgumentException("PR curve: expected predictions from 0 to 1, got "
                        + predictions[i] + " at " + i + ". Use a sigmoid.");
            }
        }
    }

    private static double[] atOrAbove(double[] counts) {
        double[] sums = counts.clone();
        for (int i = sums.length - 2; i >= 0; i--) {
            sums[i] += sums[i + 1];
        }
        return sums;
    }

    private static double[] restOf(double[] counts) {
        return Arrays.stream(counts).map(each -> counts[0] - each).toArray();
    }

    /**
     * Which part of the yeses is right.
     *
     * @return at each threshold; 0 where there are none
     */
    public double[] precision() {
        return share(truePositives, falsePositives);
    }

    /**
     * Which part of what is true is found.
     *
     * @return at each threshold; 0 where there is none
     */
    public double[] recall() {
        return share(truePositives, falseNegatives);
    }

    private static double[] share(double[] part, double[] rest) {
        var shares = new double[part.length];
        Arrays.setAll(shares, i -> part[i] / Math.max(TINY, part[i] + rest[i]));
        return shares;
    }

    /** Six rows: the four counts, precision, recall. */
    ProtoMessage tensor() {
        int n = truePositives.length;
        var all = new double[QUANTITIES * n];
        double[][] rows = {truePositives, falsePositives, trueNegatives, falseNegatives,
            precision(), recall()};
        for (int i = 0; i < QUANTITIES; i++) {
            System.arraycopy(rows[i], 0, all, i * n, n);
        }
        return TensorProto.floats(all, QUANTITIES, n);
    }

    static PrCurve ofRows(double[] all) {
        int n = all.length / QUANTITIES;
        double[][] rows = new double[QUANTITIES][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(all, i * n, (i + 1) * n));
        return new PrCurve(rows[0], rows[1], rows[2], rows[3]);
    }
}
