package org.deepecon.nn.loss;

import org.deepecon.nn.Loss;

/** A cross-entropy: of probabilities, or of the numbers they are made of. */
public interface Crossentropy extends Loss {
    /**
     * For predictions that are numbers before the sigmoid or softmax.
     *
     * @return the changed loss
     */
    Crossentropy fromLogits();

    /** A cross-entropy whose targets are probabilities too. */
    interface Smoothed extends Crossentropy {
        /**
         * For targets mixed with equal probabilities.
         *
         * @param value their share, from 0 to 1; 0 unless set
         * @return the changed loss
         * @throws IllegalArgumentException if it is outside
         */
        Smoothed labelSmoothing(double value);

        @Override
        Smoothed fromLogits();
    }
}
