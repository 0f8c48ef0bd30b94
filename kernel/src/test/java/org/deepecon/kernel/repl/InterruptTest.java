package org.deepecon.kernel.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 3 and 4 of the bar. */
class InterruptTest {
    private Cells cells;

    @BeforeEach
    void open() {
        cells = new Cells();
    }

    @AfterEach
    void close() {
        cells.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "while (true) {}",
        "void f() { for (;;) {} } f();",
        "Runnable r = () -> { while (true) {} }; r.run();",
        "int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(90);",
        "while (true) { try { Thread.sleep(1); } catch (Throwable t) {} }",
        "while (true) { try { while (true) {} } catch (Throwable t) {} }",
        "Thread.sleep(60_000);",
        "synchronized (this_ = new Object()) { this_.wait(); }",
        "long s = 0; for (long i = 0; i < Long.MAX_VALUE; i++) s += i;",
        "IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findAny();",
        "IntStream.range(0, 64).parallel().forEach(i -> { while (true) {} });",
        "do { } while (true);"})
    void stops(String code) throws Throwable {
        cells.run("Object this_ = null; int kept = 3;");
        Thread interrupter = interruptSoon();
        long start = System.nanoTime();
        Throwable thrown = catchThrowable(() -> cells.run(code));
        interrupter.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(cells.running.isStopRequested()).isTrue();
        assertThat(thrown).isNotNull().isNotInstanceOf(CellAbandonedException.class);
        assertThat(seconds).as("seconds; a busy machine has its share").isLessThan(20);
        assertThat(cells.run("kept")).isEqualTo(3);
        assertNothingSpins();
    }

    @Test
    void givesUpOnJdkCodeAndGoesOn() throws Throwable {
        cells.run("int kept = 3;");
        Thread interrupter = interruptSoon();
        Throwable thrown = catchThrowable(() ->
                cells.run("var server = new java.net.ServerSocket(0); server.accept();"));
        interrupter.join();
        assertThat(thrown).isInstanceOf(CellAbandonedException.class)
                .hasMessageContaining("did not stop");
        assertThat(cells.run("server.close(); kept")).isEqualTo(3);
    }

    @Test
    void sparesThreadsOfEarlierCells() throws Throwable {
        cells.run("var n = new java.util.concurrent.atomic.AtomicLong(); volatile boolean go = true;\n"
                + "var t = new Thread(() -> { while (n.get() >= 0) n.incrementAndGet(); });\n"
                + "t.setDaemon(true); t.start();");
        Thread interrupter = interruptSoon();
        catchThrowable(() -> cells.run("while (true) {}"));
        interrupter.join();
        assertThat(cells.run("t.isAlive()")).isEqualTo(true);
        cells.run("n.set(Long.MIN_VALUE); t.join();");
    }

    private Thread interruptSoon() {
        RunningCell before = cells.running;
        Thread thread = new Thread(() -> {
            try {
                while (cells.running == before) {
                    Thread.sleep(5);
                }
                Thread.sleep(400);
                cells.running.stop();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
        return thread;
    }

    private static void assertNothingSpins() throws InterruptedException {
        Thread.sleep(100);
        var threads = ManagementFactory.getThreadMXBean();
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith("cell ")) {
                throw new AssertionError("still alive: " + info);
            }
        }
    }
}
