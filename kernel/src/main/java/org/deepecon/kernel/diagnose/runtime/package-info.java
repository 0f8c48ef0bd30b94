/**
 * Exceptions, made useful: the student's own lines, folded recursion, and a hint for the exceptions
 * that beginners meet.
 *
 * <pre>{@code
 * var report = new RuntimeReport(thrown, shell);
 * report.lines();      // ArithmeticException: / by zero
 *                      // Cell [3], line 2, in divide
 *                      // →   2 |     return a / b; …
 * }</pre>
 *
 * <p>{@code Steps} turns frames into what is shown, {@code Recursion} folds repetitions,
 * {@code Spot} finds the piece of a line to underline, {@code RuntimeHints} lists the hints.
 * Nothing here trusts a
 * student's exception: its methods may throw. Imports {@code repl} and {@code diagnose.text}.
 */
package org.deepecon.kernel.diagnose.runtime;
