package org.deepecon.grading.similar;

/**
 * What counts as the same.
 *
 * @param run tokens that must agree in a row; shorter runs are chance
 * @param window of so many fingerprints one is kept, so that every run of
 *     {@code run + window - 1} tokens is found
 * @param common code is left out if more than this share of the works has it, between 0 and 1
 * @param commonAtLeast and at least so many works
 */
public record Options(int run, int window, double common, int commonAtLeast) {
    /**
     * Runs of 12 tokens and more; a quarter of the works and at least five make code common.
     *
     * @return the options unless the user says otherwise
     */
    public static Options usual() {
        return new Options(12, 4, 0.25, 5);
    }
}
