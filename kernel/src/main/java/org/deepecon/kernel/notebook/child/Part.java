package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;

/** A part of the child's work: answers some of the requests. */
interface Part extends AutoCloseable {
    /** The answer; outputs go before it. */
    JsonObject answer(JsonObject request, OutputPipe outputs) throws InterruptedException;

    /** Stops what is running. Called from another thread. */
    void interrupt();

    @Override
    void close();
}
