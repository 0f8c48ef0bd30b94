package org.deepecon.optim;

/**
 * Adam with decoupled weight decay: {@code w ← w − w · decay · rate} before each of {@link Adam}'s
 * steps.
 *
 * <p>Source: Keras 3.15 {@code AdamW}; Loshchilov and Hutter 2019, algorithm 2.
 */
public final class AdamW extends Adam {
    /** Weight decay unless set. */
    public static final double DEFAULT_WEIGHT_DECAY = 0.004;

    /** With Keras's defaults. */
    public AdamW() {
        weightDecay(DEFAULT_WEIGHT_DECAY);
    }
}
