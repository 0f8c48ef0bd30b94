/**
 * Turns compiler problems and exceptions into errors that a student can use: where, what, and what
 * to do about it. Loaded only when a cell fails.
 *
 * <pre>{@code
 * CellError error = CompileErrors.explain(source, 3, problems, shell);
 * error.message();     // line 1: cannot find symbol: variable legnth
 * error.traceback();   // Cell [3], line 1, column 9: cannot find symbol: variable legnth
 *                      //      1 | int y = legnth + 1;
 *                      //        |         ^^^^^^
 *                      // Hint: did you mean `length`?
 * }</pre>
 *
 * <p>Imports {@code repl}; of its own subpackages, {@code compile} and {@code runtime} do the work
 * on top of {@code text}.
 */
package org.deepecon.kernel.diagnose;
