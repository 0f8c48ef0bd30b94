/**
 * The evaluator: JShell in this process, compiled cell by cell and run on threads that can be stopped.
 *
 * <p>A cell goes through four steps. {@code Splitter} cuts it into pieces. {@code CellCompiler} gives them to
 * JShell one after another while {@code CellControl} only collects what JShell wants to run, so that
 * a cell with an error in its last line runs nothing. {@code Program} then runs the collected steps.
 * {@code RunningCell} is the cell's context on all its threads: output, stop request, thread group.
 *
 * <p>Every class that a cell or an added jar brings is rewritten by {@code Weaver}: loops and snippet
 * methods call {@code StopCheck}, {@code System.exit} ends the cell only, and child processes print
 * into the cell.
 *
 * <pre>{@code
 * var shell = Shell.open(List.of("import java.util.*;"));
 * Object two = shell.run(new CellSource(1, "int one = 1; one + 1"), cell).value();
 * }</pre>
 *
 * <p>May import {@code display}.
 */
package org.deepecon.kernel.repl;
