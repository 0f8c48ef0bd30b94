/**
 * How errors look: colours, source excerpts with an underline, names as the student wrote them.
 *
 * <pre>{@code
 * var source = new SourceText("int y = legnth + 1;");
 * Excerpt.underlined(source, 8, 14);
 * //   1 | int y = legnth + 1;
 * //     |         ^^^^^^
 * }</pre>
 *
 * <p>Imports nothing but the JDK.
 */
package org.deepecon.kernel.diagnose.text;
