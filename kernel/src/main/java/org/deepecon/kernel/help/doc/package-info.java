/**
 * Javadoc as a person reads it: finds a declaration's comment in a source file and renders it.
 *
 * <pre>{@code
 * var key = new DeclarationKey(List.of("Math"), "max", List.of("int", "int"));
 * SourceReader.find(source, key, false).map(entry -> DocWriter.markdown(entry.doc()));
 * }</pre>
 *
 * <p>Comments are parsed by javac; no regular expression reads HTML or tags. Imports nothing of the
 * kernel.
 */
package org.deepecon.kernel.help.doc;
