package org.deepecon.kernel.app;

import java.util.function.Supplier;
import org.deepecon.kernel.session.JavaSession;
import org.deepecon.kernel.session.Session;
import org.deepecon.kernel.session.SessionOptions;

/** Which session the kernel runs. */
final class Sessions {
    private Sessions() {
    }

    static Supplier<Session> factory() {
        return () -> JavaSession.open(SessionOptions.defaults());
    }
}
