package org.deepecon.tensor.f32.kernel;

/**
 * Sums of products whose left factors are picked from an array by the pattern of a window:
 *
 * <p>{@code C[targets[i] + j] = Σ A[rows[i] + steps[p]] · B[p·bRow + j]}, over all p.
 *
 * <p>A convolution is of this form, and so are both its derivatives. Nothing is copied.
 *
 * @param rows where the window of each row of C lies in A
 * @param targets where each row of C starts
 * @param steps from a window's place to each of its numbers; as many as B has rows
 * @param bRow from one row of B to the next; its columns are adjacent
 * @param columns of B and C
 */
public record WindowShape(int[] rows, int[] targets, int[] steps, int bRow, int columns) {
}
