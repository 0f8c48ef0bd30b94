package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.averagePooling2d;
import static org.deepecon.nn.layer.Layers.conv2d;
import static org.deepecon.nn.layer.Layers.dense;
import static org.deepecon.nn.layer.Layers.depthwiseConv2d;
import static org.deepecon.nn.layer.Layers.flatten;
import static org.deepecon.nn.layer.Layers.maxPooling2d;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Steps of a fit allocate nothing: more steps, no more bytes. */
class AllocationTest {
    private static final int ROWS = 3200;
    private static final int EPOCHS = 10;
    private static final int BYTES_OF_AN_EPOCH = 4_000;
    /** Vectors are objects until the JVM has compiled the loops that use them. */
    private static final int ROUNDS = 60;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void stepsOfAFitAllocateNothing() {
        var model = Sequential.of(input(2), dense(16, "relu"), dense(1)).seed(1);
        model.compile("adam", "mse", "mae");
        check(model, Tensor.of(Fixed.x(ROWS)), Tensor.of(Fixed.y(ROWS)));
    }

    @Test
    void stepsWithConvolutionsAllocateNothing() {
        var model = Sequential.of(input(8, 8, 1), conv2d(4, 3, "relu"), maxPooling2d(),
                conv2d(17, 2).padding("same").strides(2), depthwiseConv2d(2), averagePooling2d(1),
                flatten(), dense(1)).seed(1);
        model.compile("adam", "mse");
        Tensor x = Tensor.arange(320 * 64).times(0.001).sin().reshape(320, 8, 8, 1);
        check(model, x, x.mean(1, 2));
    }

    private void check(Sequential model, Tensor x, Tensor y) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS && least >= EPOCHS * BYTES_OF_AN_EPOCH; i++) {
            model.fit(x, y, Fixed.quiet(20));
            long few = allocated(() -> model.fit(x, y, Fixed.quiet(1)));
            long many = allocated(() -> model.fit(x, y, Fixed.quiet(1 + EPOCHS)));
            least = Math.min(least, many - few);
        }
        assertThat(least).as("bytes of %d epochs", EPOCHS)
                .isLessThan(EPOCHS * BYTES_OF_AN_EPOCH);
    }

    private long allocated(Runnable action) {
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        action.run();
        return threads.getThreadAllocatedBytes(id) - before;
    }
}
