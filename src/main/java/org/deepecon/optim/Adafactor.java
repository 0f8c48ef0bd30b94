package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Divides the gradient by a root mean square that is kept for rows and columns only: hardly any
 * memory for large matrices. Steps are in proportion to the weight.
 *
 * <p>In step t from 1, with {@code β = 1 − t^d} and {@code q = g² + ε₁}: of matrices (the last two
 * axes) the means r of q over columns and c over rows are averaged, {@code r ← β r + (1 − β) r̄},
 * and {@code v = r cᵀ / mean(r)}; of vectors v itself is averaged. Then
 * {@code u = g / √v; w ← w − max(ε₂, rms(w)) · min(rate, 1/√t) · u / max(1, rms(u) / limit)}.
 * Keeps n + m numbers for a weight (n, m), one a weight for vectors.
 *
 * <p>Source: Keras 3.15 {@code Adafactor}; Shazeer and Stern 2018, algorithms 4 and 5. Keras's
 * {@code relative_step} has no effect there and is left out.
 */
public final class Adafactor extends KerasOptimizer<Adafactor> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.001;
    /** The exponent d unless set. */
    public static final double DEFAULT_BETA_2_DECAY = -0.8;
    /** Added to squares, unless set. */
    public static final double DEFAULT_EPSILON_1 = 1e-30;
    /** Least size of a weight that its step is in proportion to, unless set. */
    public static final double DEFAULT_EPSILON_2 = 1e-3;
    /** Largest root mean square of a step, unless set. */
    public static final double DEFAULT_CLIP_THRESHOLD = 1.0;

    private final StepNumber kept = number("kept");
    private final StepNumber added = number("added");
    private final StepNumber relativeRate = number("relative_rate");
    private double beta2Decay = DEFAULT_BETA_2_DECAY;
    private double epsilon1 = DEFAULT_EPSILON_1;
    private double epsilon2 = DEFAULT_EPSILON_2;
    private double clipThreshold = DEFAULT_CLIP_THRESHOLD;

    /** With Keras's defaults. */
    public Adafactor() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * The exponent d: how fast the averages become slow.
     *
     * @param value at most 0; {@value #DEFAULT_BETA_2_DECAY} unless set
     * @return this
     */
    public Adafactor beta2Decay(double value) {
        if (!(value <= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Adafactor: expected a finite beta2Decay of at most 0, got " + value + ".");
        }
        setting("beta2Decay");
        beta2Decay = value;
        return this;
    }

    /**
     * What is added to squares.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON_1} unless set
     * @return this
     */
    public Adafactor epsilon1(double value) {
        epsilon1 = setting("epsilon1").notNegative(value);
        return this;
    }

    /**
     * The least size of a weight that its step is in proportion to.
     *
     * @param value at least 0; {@value #DEFAULT_EPSILON_2} unless set
     * @return this
     */
    public Adafactor epsilon2(double value) {
        epsilon2 = setting("epsilon2").notNegative(value);
        return this;
    }

    /**
     * The largest root mean square of a step.
     *
     * @param value positive; {@value #DEFAULT_CLIP_THRESHOLD} unless set
     * @return this
     */
    public Adafactor clipThreshold(double value) {
        clipThreshold = setting("clipThreshold").positive(value);
        return this;
    }

    @Override
    protected void prepare(long t, double rate) {
        double share = Math.pow(t, beta2Decay);
        kept.set(1 - share);
        added.set(share);
        relativeRate.set(Math.min(rate, 1 / Math.sqrt(t)));
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor squares = g.square().plus(epsilon1);
        keepPlaces(memory, w);
        Tensor v = w.rank() < 2 ? memory.update("velocity", old -> mean(old, squares))
                : outerProduct(memory, squares);
        Tensor u = g.div(v.sqrt());
        Tensor size = root(w).maximum(epsilon2).times(relativeRate.now());
        return w.minus(u.times(size.div(root(u).times(1 / clipThreshold).maximum(1))));
    }

    /** Keras keeps a place for each in its files, also where it is not used. */
    private static void keepPlaces(Slots memory, Tensor w) {
        if (w.rank() < 2) {
            memory.old("row", Shape.of(), 0);
            memory.old("column", Shape.of(), 0);
        }
    }

    /** (…, n), (…, m) -> (…, n, m). */
    private Tensor outerProduct(Slots memory, Tensor squares) {
        Shape shape = squares.shape();
        Tensor byRow = squares.mean(-1);
        Tensor byColumn = squares.mean(-2);
        Tensor r = memory.update("row", byRow.shape(), 0, old -> mean(old, byRow));
        Tensor c = memory.update("column", byColumn.shape(), 0, old -> mean(old, byColumn));
        memory.old("velocity", shape, 0);
        return r.div(r.meanKeepDims(-1)).expandDims(-1)
                .times(c.expandDims(shape.rank() - 2));
    }

    private Tensor mean(Tensor old, Tensor now) {
        return old.times(kept.now()).plus(now.times(added.now()));
    }

    private static Tensor root(Tensor x) {
        return x.square().mean().sqrt();
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        beta2Decay = s.number("beta_2_decay", beta2Decay);
        epsilon1 = s.number("epsilon_1", epsilon1);
        epsilon2 = s.number("epsilon_2", epsilon2);
        clipThreshold = s.number("clip_threshold", clipThreshold);
        s.fixed("relative_step", true);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("row", "column", "velocity"));
    }
}
