package org.deepecon.kernel.session;

import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;

/** Where code that only compiles would print. */
final class SilentOutput implements CellOutput {
    @Override
    public void stream(Stream stream, String text) {
        // Nobody listens.
    }

    @Override
    public void display(MimeBundle bundle, String displayId) {
        // Nobody looks.
    }

    @Override
    public void update(MimeBundle bundle, String displayId) {
        // Nobody looks.
    }

    @Override
    public void clear(boolean wait) {
        // There is nothing to clear.
    }

    @Override
    public String input(String prompt, boolean password) {
        throw new InputNotAvailableException();
    }
}
