package org.deepecon.kernel.session;

import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.deepecon.kernel.repl.TestAgent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random and mutated cells against a real session: each ends with an outcome, help never throws, and
 * the session goes on. {@code -Dfuzz.cells=N} sets how many, {@code -Dfuzz.seed=S} which.
 */
@Timeout(900)
class CellFuzzTest {
    private static final int CELLS = Integer.getInteger("fuzz.cells", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20261120L);
    private static final int PROBE_EVERY = 25;

    @BeforeAll
    static void loadAgent() {
        TestAgent.load();
    }

    @Test
    void noCellBreaksTheSession() throws Exception {
        var cells = new FuzzCells();
        try (var session = new FuzzedSession()) {
            for (int i = 1; i <= CELLS; i++) {
                long seed = SEED + i - 1;
                var random = new Random(seed);
                String cell = cells.next(random);
                String complaint = session.complaint(cell, random);
                if (complaint == null && (i % PROBE_EVERY == 0 || i == CELLS)) {
                    complaint = session.probe();
                }
                if (complaint != null) {
                    report(seed, cell, complaint);
                }
            }
        }
    }

    private static void report(long seed, String cell, String complaint)
            throws InterruptedException {
        String shrunk = FailingCell.shrink(cell);
        fail("-Dfuzz.seed=%d -Dfuzz.cells=1 repeats this cell: %s%n%s%n%s", seed, complaint, cell,
                shrunk == null ? "It is harmless without the cells before it."
                        : "Shrunk: " + shrunk);
    }
}
