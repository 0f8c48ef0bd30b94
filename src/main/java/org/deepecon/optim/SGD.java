package org.deepecon.optim;

import java.util.List;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;

/**
 * Gradient descent on batches, with momentum if wanted.
 *
 * <p>Plain: {@code w ← w − rate · g}. With momentum μ: {@code m ← μ m − rate · g; w ← w + m}.
 * Nesterov's: {@code w ← w + μ m − rate · g} with the new m, which follows the gradient at the
 * place where the momentum leads. Keeps one number a weight with momentum, else none.
 *
 * <p>Source: Keras 3.15 {@code SGD}; Sutskever et al. 2013, §2.
 */
public final class SGD extends KerasOptimizer<SGD> {
    /** Learning rate unless set. */
    public static final double DEFAULT_LEARNING_RATE = 0.01;

    private double momentum;
    private boolean nesterov;

    /** With Keras's defaults. */
    public SGD() {
        super(DEFAULT_LEARNING_RATE);
    }

    /**
     * The share of the last move that is repeated.
     *
     * @param value from 0 to 1; 0 unless set
     * @return this
     */
    public SGD momentum(double value) {
        momentum = setting("momentum").share(value);
        return this;
    }

    /**
     * Nesterov's momentum instead of the classical one.
     *
     * @param on false unless set; without effect if momentum is 0
     * @return this
     */
    public SGD nesterov(boolean on) {
        setting("nesterov");
        nesterov = on;
        return this;
    }

    @Override
    protected Tensor step(Slots memory, Tensor w, Tensor g) {
        Tensor downhill = g.times(rate());
        if (momentum == 0) {
            return w.minus(downhill);
        }
        Tensor m = memory.update("momentum", old -> old.times(momentum).minus(downhill));
        return nesterov ? w.plus(m.times(momentum).minus(downhill)) : w.plus(m);
    }

    @Override
    public void settings(Settings s) {
        super.settings(s);
        momentum = s.number("momentum", momentum);
        nesterov = s.flag("nesterov", nesterov);
    }

    @Override
    protected List<List<String>> slotGroups() {
        return List.of(List.of("momentum"));
    }
}
