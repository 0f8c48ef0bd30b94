package org.deepecon.tensor;

/**
 * Many matrix products of one form: product i is the sum over j of the matrices at
 * {@code aStarts[i] + aMoves[j]} and {@code bStarts[i] + bMoves[j]}, written at {@code cStarts[i]}.
 *
 * @param m rows of a and c
 * @param n columns of b and c; those of c are neighbours
 * @param k columns of a, rows of b
 * @param aRow from a row of a to the next
 * @param aColumn from a column of a to the next
 * @param bRow from a row of b to the next
 * @param bColumn from a column of b to the next
 * @param cRow from a row of c to the next
 * @param aStarts first numbers of a
 * @param bStarts first numbers of b
 * @param cStarts first numbers of c
 * @param aMoves further steps in a, the first is 0
 * @param bMoves further steps in b, the first is 0
 */
public record Products(int m, int n, int k, int aRow, int aColumn, int bRow, int bColumn, int cRow,
        int[] aStarts, int[] bStarts, int[] cStarts, int[] aMoves, int[] bMoves) {
}
