package org.deepecon.kernel.app;

import java.util.concurrent.CountDownLatch;

/** The moment when the kernel ends, and who waits for it. */
final class Shutdown {
    private final CountDownLatch requested = new CountDownLatch(1);

    void request() {
        requested.countDown();
    }

    void await() {
        while (true) {
            try {
                requested.await();
                return;
            } catch (InterruptedException e) {
                // a cell interrupts every thread it finds
            }
        }
    }
}
