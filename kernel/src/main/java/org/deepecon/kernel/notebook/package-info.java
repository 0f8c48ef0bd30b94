/**
 * Notebooks without Jupyter: read, run and write {@code .ipynb} files on a
 * {@link org.deepecon.kernel.session.Session}, with the outputs that nbclient would record and the
 * bytes that nbformat would write.
 *
 * <pre>{@code
 * NotebookFile notebook = NotebookFile.read(Path.of("02-gradient-descent.ipynb"));
 * RunReport report = new NotebookRunner(session, RunOptions.defaults()).run(notebook);
 * notebook.write(Path.of("executed.ipynb"));
 * }</pre>
 *
 * <p>May import {@code session}, {@code display} and {@code repl}. JSON trees stay inside: public
 * signatures carry plain Java values only.
 */
package org.deepecon.kernel.notebook;
