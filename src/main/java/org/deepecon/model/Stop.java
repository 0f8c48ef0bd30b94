package org.deepecon.model;

import java.util.concurrent.CancellationException;

/** Ends long work when its thread is interrupted, between two steps. */
final class Stop {
    private Stop() {
    }

    /** The thread stays interrupted, for those who called. */
    static void ifInterrupted(String where) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(where + " was interrupted. The model is as of its last"
                    + " whole step; model.history() holds the epochs that ended.");
        }
    }
}
