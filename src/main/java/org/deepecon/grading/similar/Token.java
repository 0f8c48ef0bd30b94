package org.deepecon.grading.similar;

/**
 * A word or sign of a program.
 *
 * @param text normalised: equal for programs that differ only in names and layout
 * @param line its place in the work, from 0
 */
record Token(String text, int line) {
}
