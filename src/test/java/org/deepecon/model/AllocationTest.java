package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Steps of a fit allocate nothing: more steps, no more bytes. */
class AllocationTest {
    private static final int ROWS = 3200;
    private static final int STEPS = ROWS / 32;
    private static final int EPOCHS = 10;
    private static final int BYTES_OF_AN_EPOCH = 4_000;
    /** Vectors are objects until the JVM has compiled the loops that use them. */
    private static final int ROUNDS = 60;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void stepsOfAFitAllocateNothing() {
        var model = Sequential.of(input(2), dense(16, "relu"), dense(1)).seed(1);
        model.compile("adam", "mse", "mae");
        Tensor x = Tensor.of(Fixed.x(ROWS));
        Tensor y = Tensor.of(Fixed.y(ROWS));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && least >= EPOCHS * BYTES_OF_AN_EPOCH; i++) {
            model.fit(x, y, Fixed.quiet(20));
            long few = allocated(() -> model.fit(x, y, Fixed.quiet(1)));
            long many = allocated(() -> model.fit(x, y, Fixed.quiet(1 + EPOCHS)));
            least = Math.min(least, many - few);
        }
        assertThat(least).as("bytes of %d steps", EPOCHS * STEPS)
                .isLessThan(EPOCHS * BYTES_OF_AN_EPOCH);
    }

    private long allocated(Runnable action) {
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        action.run();
        return threads.getThreadAllocatedBytes(id) - before;
    }
}
