/**
 * The magic {@code %tensorboard}: runs in the notebook, without any server.
 *
 * <pre>{@code
 * %tensorboard runs/ --smoothing 0.6 --tags loss
 * }</pre>
 *
 * <p>It reads the event files that TensorBoard reads and shows them as still drawings: curves of
 * all runs, distributions, images, texts, hyper-parameters. The same files give the same bytes.
 *
 * <p>May import: what {@code notebook} may.
 */
package org.deepecon.notebook.board;
