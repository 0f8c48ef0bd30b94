/**
 * What a graded notebook says about its cells: nbgrader's metadata (schema 3), checksums, locks,
 * marked regions; and how a submission is brought back to what was handed out.
 *
 * <pre>{@code
 * NotebookFile handedOut = NotebookFile.read(Path.of("release/ps1/ps1.ipynb"));
 * NotebookFile received = NotebookFile.read(Path.of("inbox/ada/ps1.ipynb"));
 * Restoration restored = Restoration.of(handedOut, received);
 * restored.changes();                        // what ada changed, moved, deleted or copied
 * CheckCell.in(restored.notebook());         // the exercises to judge, with their points
 * }</pre>
 *
 * <p>A notebook that follows this contract works in nbgrader unchanged. Source of the rules: nbgrader
 * 0.9.5, {@code nbgraderformat/v3.json}, {@code utils.py} and its preprocessors.
 *
 * <p>May import {@code grading} and {@code kernel.notebook}.
 */
package org.deepecon.grading.contract;
