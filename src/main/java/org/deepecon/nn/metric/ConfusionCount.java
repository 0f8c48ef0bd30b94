package org.deepecon.nn.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** One cell of the table of predictions and truth, counted: such as true positives. */
public final class ConfusionCount extends Metric {
    /** The cells. */
    public enum Cell {
        /** Positives predicted as such. */
        TRUE_POSITIVES(ConfusionCounts::truePositives),
        /** Negatives predicted as positives. */
        FALSE_POSITIVES(ConfusionCounts::falsePositives),
        /** Negatives predicted as such. */
        TRUE_NEGATIVES(ConfusionCounts::trueNegatives),
        /** Positives predicted as negatives. */
        FALSE_NEGATIVES(ConfusionCounts::falseNegatives);

        private final Function<ConfusionCounts, Tensor> count;

        Cell(Function<ConfusionCounts, Tensor> count) {
            this.count = count;
        }
    }

    private static final String ACCUMULATOR = "accumulator";

    private final Cell cell;
    private Thresholds thresholds = Thresholds.of(Accuracies.THRESHOLD);

    /**
     * A count at threshold 0.5.
     *
     * @param cell what to count
     */
    public ConfusionCount(Cell cell) {
        super(cell.name().toLowerCase(Locale.ROOT));
        savedAs(Arrays.stream(cell.name().split("_")).map(word -> word.charAt(0)
                + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining()));
        this.cell = cell;
    }

    /**
     * Sets the thresholds, before the first batch.
     *
     * @param limits from 0 to 1; predictions above count as positive; 0.5 unless set
     * @return this; it gives as many results
     * @throws IllegalArgumentException if one is outside
     */
    public ConfusionCount thresholds(double... limits) {
        thresholds = Thresholds.of(limits);
        return this;
    }

    @Override
    public Map<Variable, Tensor> update(Tensor yTrue, Tensor yPred, Tensor sampleWeight) {
        var pair = ConfusionCounts.aligned(name(), yTrue, yPred, null, null);
        var batch = ConfusionCounts.Labelled.of(pair, sampleWeight);
        Map<Variable, Tensor> updates = new LinkedHashMap<>();
        add(ACCUMULATOR, cell.count.apply(ConfusionCounts.of(batch, thresholds)), updates);
        return updates;
    }

    @Override
    public double[] results() {
        return gathered(ACCUMULATOR, thresholds.count());
    }

    @Override
    public Direction direction() {
        return Direction.UNKNOWN;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        double[] limits = s.value("thresholds", thresholds.limits(), Kinds.NUMBERS);
        thresholds = limits == null ? thresholds : Thresholds.of(limits);
    }
}
