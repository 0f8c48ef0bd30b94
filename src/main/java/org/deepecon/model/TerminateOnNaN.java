package org.deepecon.model;

/**
 * Ends a fit quietly when the loss is not finite; without it the fit ends with an exception. Either
 * way the model gets back finite weights.
 */
public final class TerminateOnNaN implements Callback {
    private boolean raiseError;
    private Model model;

    TerminateOnNaN() {
    }

    /**
     * Whether it throws.
     *
     * @param on false unless set
     * @return this
     */
    public TerminateOnNaN raiseError(boolean on) {
        raiseError = on;
        return this;
    }

    @Override
    public void setModel(Model fitted) {
        model = fitted;
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        double loss = logs.loss();
        if (!raiseError && !(Math.abs(loss) <= Double.MAX_VALUE)) {
            System.out.println("Batch " + batch + ": Invalid loss, terminating training");
            model.stopTraining();
        }
    }
}
