package org.deepecon.kernel.session;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** The mix of cells that the fuzz test runs; a seed gives a cell. */
final class FuzzCells {
    /** Of so many odd cells one may be endless: each costs its patience. */
    private static final int HANG_EVERY = 40;

    private final List<String> corpus = CellCorpus.read();

    FuzzCells() throws IOException {
    }

    /** Half are mutated cells of students; the rest are soup, extremes and redeclarations. */
    String next(Random random) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new CellMutator(random, corpus).soup();
            case 2, 3 -> new HardCells(random).large();
            case 4, 5 -> new HardCells(random).odd(random.nextInt(HANG_EVERY) == 0);
            case 6, 7, 8, 9 -> new Redeclarations(random).next();
            default -> new CellMutator(random, corpus).next();
        };
    }
}
