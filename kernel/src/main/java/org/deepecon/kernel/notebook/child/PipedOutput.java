package org.deepecon.kernel.notebook.child;

import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;

/** Sends one request's output through the pipe. */
final class PipedOutput implements CellOutput {
    private final OutputPipe pipe;
    private final long id;

    PipedOutput(OutputPipe pipe, long id) {
        this.pipe = pipe;
        this.id = id;
    }

    @Override
    public void stream(Stream stream, String text) {
        if (!text.isEmpty()) {
            pipe.stream(id, stream, text);
        }
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        pipe.bundle(id, "display", bundle, displayId);
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        pipe.bundle(id, "update", bundle, displayId);
    }

    @Override
    public void clear(boolean wait) {
        pipe.clear(id, wait);
    }

    @Override
    public String input(String prompt, boolean password) {
        throw new InputNotAvailableException();
    }
}
