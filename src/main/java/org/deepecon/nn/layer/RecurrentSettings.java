package org.deepecon.nn.layer;

import java.util.Objects;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.nn.Activations;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Layer;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Variable;

/**
 * The settings of recurrent layers, with Keras's defaults: activation tanh, recurrent kernel
 * orthogonal.
 *
 * @param <L> the layer's own class
 */
public abstract class RecurrentSettings<L extends Layer> extends KernelLayer<L> {
    private final WeightSettings recurrent =
            new WeightSettings("recurrent_kernel", Initializers.orthogonal());
    private boolean returnSequences;
    private boolean returnState;
    private boolean stateful;
    private boolean goBackwards;
    private boolean zeroOutputForMask;
    private double dropout;
    private double recurrentDropout;
    private RandomSource own;
    private Long seed;

    /** A layer with Keras's defaults. */
    protected RecurrentSettings() {
        activation(Activations.TANH);
    }

    @Override
    void like(KernelLayer<?> other) {
        super.like(other);
        var same = (RecurrentSettings<?>) other;
        recurrent.like(same.recurrent);
        returnSequences = same.returnSequences;
        returnState = same.returnState;
        stateful = same.stateful;
        goBackwards = same.goBackwards;
        zeroOutputForMask = same.zeroOutputForMask;
        dropout = same.dropout;
        recurrentDropout = same.recurrentDropout;
    }

    /**
     * Whether to give the results of all steps, (batch, steps, units), instead of the last.
     *
     * @param value false unless set
     * @return this
     */
    public L returnSequences(boolean value) {
        beforeBuild("returnSequences");
        returnSequences = value;
        return self();
    }

    /**
     * Whether to give the last states, too, as further outputs.
     *
     * @param value false unless set
     * @return this
     */
    public L returnState(boolean value) {
        beforeBuild("returnState");
        returnState = value;
        return self();
    }

    /**
     * Whether a batch starts with the states with which the batch before it ended, row by row. All
     * batches must be of one size; {@link RecurrentLayer#resetStates} starts anew.
     *
     * @param value false unless set
     * @return this
     */
    public L stateful(boolean value) {
        beforeBuild("stateful");
        stateful = value;
        return self();
    }

    /**
     * Whether to read the steps from last to first. Results then come in the order of reading.
     *
     * @param value false unless set
     * @return this
     */
    public L goBackwards(boolean value) {
        beforeBuild("goBackwards");
        goBackwards = value;
        return self();
    }

    /**
     * Whether results of steps that the mask leaves out are 0 instead of those before.
     *
     * @param value false unless set; {@link Bidirectional} sets it for sequences
     * @return this
     */
    public L zeroOutputForMask(boolean value) {
        beforeBuild("zeroOutputForMask");
        zeroOutputForMask = value;
        return self();
    }

    /**
     * The share of inputs that fall in training: the same in all steps.
     *
     * @param value in [0, 1); 0 unless set
     * @return this
     */
    public L dropout(double value) {
        beforeBuild("dropout");
        dropout = Checked.rate(title(), "dropout", value);
        return self();
    }

    /**
     * The share of the state that falls in training on its way into each gate: the same in all
     * steps. With it, inputs fall gate by gate as well, as in Keras.
     *
     * @param value in [0, 1); 0 unless set
     * @return this
     */
    public L recurrentDropout(double value) {
        beforeBuild("recurrentDropout");
        recurrentDropout = Checked.rate(title(), "recurrentDropout", value);
        return self();
    }

    /**
     * Random numbers of its own for dropout.
     *
     * @param value any number; the model's random numbers unless set
     * @return this
     */
    public L seed(long value) {
        beforeBuild("seed");
        own = new RandomSource(value);
        seed = value;
        return self();
    }

    /**
     * How the recurrent kernel starts.
     *
     * @param value its first value; orthogonal unless set
     * @return this
     */
    public L recurrentInitializer(Initializer value) {
        beforeBuild("recurrentInitializer");
        recurrent.initializer(value);
        return self();
    }

    /**
     * How the recurrent kernel starts.
     *
     * @param name Keras's, such as {@code "orthogonal"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L recurrentInitializer(String name) {
        return recurrentInitializer(Initializers.get(name));
    }

    /**
     * A penalty on the recurrent kernel.
     *
     * @param value its penalty; null for none
     * @return this
     */
    public L recurrentRegularizer(Regularizer value) {
        beforeBuild("recurrentRegularizer");
        recurrent.regularizer(value);
        return self();
    }

    /**
     * A penalty on the recurrent kernel.
     *
     * @param name Keras's, such as {@code "l2"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L recurrentRegularizer(String name) {
        return recurrentRegularizer(Regularizers.get(name));
    }

    /**
     * Limits of the recurrent kernel.
     *
     * @param value its limits; null for none
     * @return this
     */
    public L recurrentConstraint(Constraint value) {
        beforeBuild("recurrentConstraint");
        recurrent.constraint(value);
        return self();
    }

    /**
     * Limits of the recurrent kernel.
     *
     * @param name Keras's, such as {@code "max_norm"}
     * @return this
     * @throws IllegalArgumentException if there is none of that name
     */
    public L recurrentConstraint(String name) {
        return recurrentConstraint(Constraints.get(name));
    }

    final Variable addRecurrentKernel(Shape shape) {
        return addWeight(recurrent, shape);
    }

    final RandomSource randomOr(RandomSource ofModel) {
        return own == null ? ofModel : own;
    }

    final boolean returnsSequences() {
        return returnSequences;
    }

    final boolean returnsState() {
        return returnState;
    }

    final boolean isStateful() {
        return stateful;
    }

    final boolean goesBackwards() {
        return goBackwards;
    }

    final boolean showsZeros() {
        return zeroOutputForMask;
    }

    final double dropoutRate() {
        return dropout;
    }

    final double recurrentDropoutRate() {
        return recurrentDropout;
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        recurrent.exchangeAs("recurrent", s);
        dropout = s.number("dropout", dropout);
        recurrentDropout = s.number("recurrent_dropout", recurrentDropout);
        returnSequences = s.flag("return_sequences", returnSequences);
        returnState = s.flag("return_state", returnState);
        goBackwards = s.flag("go_backwards", goBackwards);
        stateful = s.flag("stateful", stateful);
        s.ignored("unroll", false);
        zeroOutputForMask = s.flag("zero_output_for_mask", zeroOutputForMask);
        Long read = s.value("seed", seed, Kinds.LARGE);
        if (!Objects.equals(read, seed)) {
            seed = read;
            own = new RandomSource(seed);
        }
    }
}
