package org.deepecon.model;

/**
 * What a callback is told beforehand.
 *
 * @param verbose 0 silent, 1 a progress line, 2 a line for each epoch
 * @param epochs the number of the last epoch, counted from 1
 * @param steps batches in an epoch
 */
public record Params(int verbose, int epochs, int steps) {
}
