package org.deepecon.optim;

/**
 * Thrown when a descent leaves the finite numbers: nearly always the learning rate is too large.
 */
public class TrainingDivergedException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    private final long step;
    private final double value;
    private final double learningRate;

    /**
     * Creates it with a message that names all three numbers and the remedy.
     *
     * @param where which procedure, such as {@code Gradient descent}
     * @param step the update that failed, counted from 1
     * @param what what became infinite or not a number, such as {@code x} or {@code loss}
     * @param value its value
     * @param learningRate the learning rate of that update
     */
    public TrainingDivergedException(
            String where, long step, String what, double value, double learningRate) {
        this(where, step, what, value, learningRate, "");
    }

    /**
     * Creates it with a message that also says what became of the weights.
     *
     * @param where which procedure, such as {@code fit, epoch 3}
     * @param step the update that failed, counted from 1
     * @param what what became infinite or not a number, such as {@code x} or {@code loss}
     * @param value its value
     * @param learningRate the learning rate of that update
     * @param state a sentence on what is left, or an empty text
     */
    public TrainingDivergedException(String where, long step, String what, double value,
            double learningRate, String state) {
        super("%s diverged at step %d: expected a finite %s, got %s with learning rate %s. %s"
                .formatted(where, step, what, value, learningRate,
                        state.isEmpty() ? "" : state + " ")
                + "Try a learning rate ten times smaller, or another start.");
        this.step = step;
        this.value = value;
        this.learningRate = learningRate;
    }

    /**
     * When it happened.
     *
     * @return the failed update, counted from 1
     */
    public long step() {
        return step;
    }

    /**
     * What came out.
     *
     * @return infinite or not a number
     */
    public double value() {
        return value;
    }

    /**
     * The learning rate in use.
     *
     * @return that of the failed update
     */
    public double learningRate() {
        return learningRate;
    }
}
