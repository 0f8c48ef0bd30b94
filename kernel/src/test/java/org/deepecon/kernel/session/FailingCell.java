package org.deepecon.kernel.session;

import java.util.Random;

/** Makes a cell that breaks a fresh session as short as it gets in a minute. */
final class FailingCell {
    private static final long BUDGET_NANOS = 60_000_000_000L;

    private final long end = System.nanoTime() + BUDGET_NANOS;

    private FailingCell() {
    }

    /** The shortest found, or null if the cell is harmless without those before it. */
    static String shrink(String cell) throws InterruptedException {
        var failing = new FailingCell();
        return failing.breaks(cell) ? failing.shorter(cell) : null;
    }

    private String shorter(String cell) throws InterruptedException {
        String shortest = cell;
        for (int size = cell.length() / 2; size > 0 && System.nanoTime() < end; size /= 2) {
            for (int at = 0; at + size <= shortest.length() && System.nanoTime() < end;) {
                String less = shortest.substring(0, at) + shortest.substring(at + size);
                if (breaks(less)) {
                    shortest = less;
                } else {
                    at += size;
                }
            }
        }
        return shortest;
    }

    private boolean breaks(String cell) throws InterruptedException {
        try (var session = new FuzzedSession()) {
            return session.complaint(cell, new Random(0)) != null
                    || session.probe() != null;
        }
    }
}
