package org.deepecon.tensor;

/** A piece of work on fixed memory, ready to be run again and again without allocating. */
@FunctionalInterface
public interface Step {
    /** Reads its inputs, writes its outputs. */
    void run();
}
