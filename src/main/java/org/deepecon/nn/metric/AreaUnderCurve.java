package org.deepecon.nn.metric;

import static org.deepecon.nn.metric.Metric.quotient;

/**
 * The area under a curve that thresholds trace, from counts at each threshold in ascending order.
 * Source: Keras 3, metrics/confusion_metrics.py; the interpolation of precision is that of Davis
 * and Goadrich 2006.
 *
 * @param tp true positives
 * @param fp false positives
 * @param tn true negatives
 * @param fn false negatives
 */
record AreaUnderCurve(double[] tp, double[] fp, double[] tn, double[] fn) {

    double of(AUC.Curve curve, AUC.Summation summation) {
        if (curve == AUC.Curve.PR && summation == AUC.Summation.INTERPOLATION) {
            return interpolatedPrecision();
        }
        double area = 0;
        for (int i = 0; i + 1 < tp.length; i++) {
            double width = x(curve, i) - x(curve, i + 1);
            area += width * summation.height(y(curve, i), y(curve, i + 1));
        }
        return area;
    }

    private double x(AUC.Curve curve, int i) {
        return curve == AUC.Curve.ROC ? quotient(fp[i], fp[i] + tn[i]) : recall(i);
    }

    private double y(AUC.Curve curve, int i) {
        return curve == AUC.Curve.ROC ? recall(i) : quotient(tp[i], tp[i] + fp[i]);
    }

    private double recall(int i) {
        return quotient(tp[i], tp[i] + fn[i]);
    }

    private double interpolatedPrecision() {
        double area = 0;
        for (int i = 0; i + 1 < tp.length; i++) {
            double predicted = tp[i] + fp[i];
            double next = tp[i + 1] + fp[i + 1];
            double gain = tp[i] - tp[i + 1];
            double slope = quotient(gain, Math.max(predicted - next, 0));
            double intercept = tp[i + 1] - slope * next;
            double ratio = predicted > 0 && next > 0 ? predicted / next : 1;
            area += quotient(slope * (gain + intercept * Math.log(ratio)),
                    Math.max(tp[i + 1] + fn[i + 1], 0));
        }
        return area;
    }
}
