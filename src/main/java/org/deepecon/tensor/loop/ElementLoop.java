package org.deepecon.tensor.loop;

/** Elementwise operations in one loop, on arrays it was made with. */
public interface ElementLoop {
    /**
     * Computes a stretch of the results.
     *
     * @param from the first index
     * @param to behind the last index
     */
    void run(int from, int to);
}
