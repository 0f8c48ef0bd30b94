package org.deepecon.grading.similar;

/**
 * A run of tokens that two works share.
 *
 * @param left its first token in the left work
 * @param right its first token in the right work
 * @param length tokens in a row
 */
public record Match(int left, int right, int length) {
}
