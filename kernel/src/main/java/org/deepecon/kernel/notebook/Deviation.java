package org.deepecon.kernel.notebook;

import org.deepecon.kernel.notebook.compare.Finding;

/**
 * A cell whose outputs are not as stored.
 *
 * @param index the cell's place among all cells of the notebook, from 0
 * @param executionCount its number as shown in brackets
 * @param finding what is wrong with it
 */
record Deviation(int index, int executionCount, Finding finding) {
}
