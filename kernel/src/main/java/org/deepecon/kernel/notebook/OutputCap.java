package org.deepecon.kernel.notebook;

/** Counts what a cell prints and shows; beyond the cap the cell's output is cut. Not thread-safe. */
final class OutputCap {
    private static final int MAX_OUTPUTS = 10_000;
    private final int maxChars;
    private int chars;
    private int outputs;

    OutputCap(int maxChars) {
        this.maxChars = maxChars;
    }

    /** How much of a text still fits; exhausts the cap if it is not all. */
    int fitting(int length) {
        int room = Math.max(0, maxChars - chars);
        chars += Math.min(length, room + 1);
        return Math.min(length, room);
    }

    boolean full() {
        return chars > maxChars || outputs > MAX_OUTPUTS;
    }

    boolean oneMore() {
        outputs++;
        return !full();
    }

    String notice() {
        return "\n[Output cut here: this cell printed more than " + maxChars + " characters or showed"
                + " more than " + MAX_OUTPUTS + " outputs. Print less.]\n";
    }

    void reset() {
        chars = 0;
        outputs = 0;
    }
}
