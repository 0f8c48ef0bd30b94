/**
 * Magics: commands in a cell that are not Java, such as {@code %maven g:a:v} or {@code %%bash}.
 *
 * <pre>{@code
 * var registry = new MagicRegistry();
 * for (Part part : CellScanner.scan(cell)) {
 *     if (part instanceof Part.LinePart line) {
 *         Object value = registry.run(line, call);
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.deepecon.kernel.magic.CellScanner} splits a cell into Java and magics and keeps
 * every offset, so that errors are reported in the lines of the cell.
 * {@link org.deepecon.kernel.magic.MagicRegistry} holds the built-in magics of one session and
 * those that added jars announce. A magic is interrupted like any cell: its thread is.
 *
 * <p>May import {@code repl} and {@code display}. The magics that need Maven reach it only through
 * {@code magic.maven}, which is loaded with the first {@code %maven}.
 */
package org.deepecon.kernel.magic;
