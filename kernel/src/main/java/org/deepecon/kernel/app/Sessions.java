package org.deepecon.kernel.app;

import java.util.function.Supplier;
import org.deepecon.kernel.session.Session;

/** Which session the kernel runs. */
final class Sessions {
    private Sessions() {
    }

    static Supplier<Session> factory() {
        return () -> {
            throw new IllegalStateException("no session is built in yet");
        };
    }
}
