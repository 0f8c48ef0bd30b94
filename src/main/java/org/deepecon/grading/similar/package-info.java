/**
 * Pairs of submissions with the same code under other names and in another layout.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(works, handedOut, Options.usual());
 * for (Pair pair : comparison.pairs()) {
 *     System.out.printf("%s %s %.0f %%%n", pair.left(), pair.right(), 100 * pair.similarity());
 * }
 * }</pre>
 *
 * <p>Idea: a cell is a row of tokens without names of its own ({@link
 * org.deepecon.grading.similar.Tokens}); rows are compared by fingerprints of short runs (winnowing),
 * and runs that agree are extended as far as they go. Code that was handed out, or that many have,
 * says nothing and is left out. A score is a reason to look, not a verdict.
 *
 * <p>Sources: Schleimer, Wilkerson, Aiken 2003, "Winnowing" (fingerprints); Prechelt, Malpohl,
 * Philippsen 2002, "JPlag" (the score). The token splitter is our own: javac's is not exported, and it
 * reads whole compilation units, not cells.
 *
 * <p>May import {@code grading.assignment}, {@code grading.command} and {@code grading.contract}.
 */
package org.deepecon.grading.similar;
