/**
 * Event files that TensorBoard shows: a writer for own loops, a callback for {@code fit}, and a
 * reader.
 *
 * <pre>{@code
 * model.fit(x, y, fit().epochs(10).callbacks(tensorBoard("runs/a")));
 *
 * try (var writer = new SummaryWriter("runs/own")) {
 *     for (int step = 0; step < 100; step++) {
 *         writer.scalar("loss", train.step(x, y), step);
 *     }
 * }
 * }</pre>
 *
 * <p>{@code ./course board runs/} shows them in TensorBoard, {@code %tensorboard runs/} in the
 * notebook. A folder with event files is a run; its name is its path below the folder looked at.
 *
 * <p>A file is a row of framed records, each a protocol buffer {@code Event}; files are only ever
 * appended to. Formats: TensorFlow's {@code tfrecord}, TensorBoard's {@code event.proto},
 * {@code summary.proto} and its plugins. The few fields that are needed are encoded here, with the
 * JDK alone.
 *
 * <p>May import: {@code model} and what that may import.
 */
package org.deepecon.tensorboard;
