package org.deepecon.kernel.notebook.child;

import java.io.IOException;

/** Thrown when what came through the pipe is no frame of the other side. */
final class FrameException extends IOException {
    private static final long serialVersionUID = 1;

    FrameException(String message) {
        super(message);
    }
}
