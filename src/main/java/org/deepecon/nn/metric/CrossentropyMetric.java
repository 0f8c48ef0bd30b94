package org.deepecon.nn.metric;

import java.util.Map;
import org.deepecon.config.Settings;
import org.deepecon.nn.loss.Crossentropy;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** The mean of a cross-entropy. */
public class CrossentropyMetric extends Mean {
    private Crossentropy loss;
    private boolean logits;
    private double smoothing;

    CrossentropyMetric(Crossentropy loss) {
        super(loss.name());
        savedAs(loss.getClass().getSimpleName());
        this.loss = loss;
    }

    /**
     * For predictions that are numbers before the sigmoid or softmax.
     *
     * @return this
     */
    public CrossentropyMetric fromLogits() {
        loss = loss.fromLogits();
        logits = true;
        return this;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        if (s.flag("from_logits", logits) && !logits) {
            fromLogits();
        }
        if (this instanceof Smoothed) {
            double share = s.number("label_smoothing", smoothing);
            if (share != smoothing) {
                smooth(share);
            }
        }
        s.fixed("axis", -1);
    }

    @Override
    public final Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        return update(loss.perSample(yTrue, yPred), sampleWeight);
    }

    @Override
    public final Direction direction() {
        return Direction.DOWN;
    }

    /** The mean of a cross-entropy whose targets can be smoothed. */
    public static final class Smoothed extends CrossentropyMetric {
        Smoothed(Crossentropy.Smoothed loss) {
            super(loss);
        }

        @Override
        public Smoothed fromLogits() {
            super.fromLogits();
            return this;
        }

        /**
         * For targets mixed with equal probabilities.
         *
         * @param value their share, from 0 to 1; 0 unless set
         * @return this
         * @throws IllegalArgumentException if it is outside
         */
        public Smoothed labelSmoothing(double value) {
            super.smooth(value);
            return this;
        }
    }

    /** Only for losses that can. */
    final void smooth(double value) {
        loss = ((Crossentropy.Smoothed) loss).labelSmoothing(value);
        smoothing = value;
    }
}
