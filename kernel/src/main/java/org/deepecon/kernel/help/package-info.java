/**
 * Help while typing: completion, inspection (Shift-Tab) and whether a cell is finished.
 *
 * <pre>{@code
 * var completer = new Completer(view, () -> Map.of("time", "code … measures it"));
 * completer.complete("List.of(1).str", 14).items();   // stream() → Stream<Integer>
 * new Inspector(view).inspect("Math.max", 8, 0);       // signatures and rendered Javadoc
 * }</pre>
 *
 * <p>Idea: the session's declarations (bodies left out) and the cell being typed become one Java
 * source, which javac attributes. JShell is asked only for its list of declarations, so nothing
 * here waits for a cell that runs.
 *
 * <p>May import {@code repl}, {@code display} and its own sub-package {@code help.doc}.
 */
package org.deepecon.kernel.help;
