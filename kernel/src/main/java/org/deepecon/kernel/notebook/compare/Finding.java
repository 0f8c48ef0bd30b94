package org.deepecon.kernel.notebook.compare;

/**
 * One thing in which a cell's outputs are not as stored.
 *
 * @param what is wrong, in a few words, such as {@code a number is outside its band (1 %)}
 * @param expected what is stored; empty if nothing is
 * @param got what came; empty if nothing did
 * @param advice what to do about it
 */
public record Finding(String what, String expected, String got, String advice) {
}
