package org.deepecon.tensorboard;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.model.Model;
import org.deepecon.tensor.Tensor;

/**
 * Writes what happens in a loop of your own, for TensorBoard. The folder is the run.
 *
 * <pre>{@code
 * try (var writer = new SummaryWriter("runs/own")) {
 *     for (int step = 0; step < 100; step++) {
 *         writer.scalar("loss", train.step(x, y), step);
 *         writer.histogram("policy", policy.apply(states), step);
 *     }
 * }
 * }</pre>
 *
 * <p>A tag with slashes is shown in groups: {@code "euler/mean"}. What was written reaches the file
 * at {@link #flush}, at the end, and at the next write after a second: a process that dies loses
 * no more. Files are only appended to. Thread-safe.
 */
public final class SummaryWriter implements AutoCloseable {
    private static final long FLUSH_NANOS = 1_000_000_000;
    private static final byte[] NONE = {};
    private static final int WALL_TIME = 1;
    private static final int STEP = 2;
    private static final int SUMMARY = 5;

    private final EventFile file;
    private Clock clock;
    private long flushed = System.nanoTime();
    private boolean hasHyperParameters;
    private boolean closed;

    /**
     * Begins a new file of events.
     *
     * @param folder of the run; made if it is missing
     * @throws java.io.UncheckedIOException if it cannot be written to
     */
    public SummaryWriter(String folder) {
        this(Path.of(folder), Clock.systemUTC());
    }

    SummaryWriter(Path folder, Clock clock) {
        this.clock = clock;
        this.file = EventFile.create(folder, seconds());
    }

    /**
     * Where the time of an event comes from, for runs that tell of the past or must be the same
     * byte by byte.
     *
     * @param value the system's unless set
     * @return this
     */
    public synchronized SummaryWriter clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Writes a number.
     *
     * @param tag names the curve
     * @param value shown in float32; NaN and infinities are kept
     * @param step horizontal place, from 0
     */
    public void scalar(String tag, double value, long step) {
        write(tag, Plugin.SCALARS, NONE, TensorProto.floats(new double[] {value}), step);
    }

    /**
     * Writes how values are spread.
     *
     * @param tag names the histograms
     * @param values of any number; what is not finite is left out
     * @param step of training
     */
    public void histogram(String tag, double[] values, long step) {
        histogram(tag, Histogram.of(values), step);
    }

    /**
     * Writes how values are spread.
     *
     * @param tag names the histograms
     * @param values of any shape; what is not finite is left out
     * @param step of training
     */
    public void histogram(String tag, Tensor values, long step) {
        histogram(tag, values.toDoubles(), step);
    }

    /**
     * Writes counts.
     *
     * @param tag names the histograms
     * @param counts of values
     * @param step of training
     */
    public void histogram(String tag, Histogram counts, long step) {
        write(tag, Plugin.HISTOGRAMS, NONE,
                TensorProto.doubles(counts.rows(), counts.counts().length, 3), step);
    }

    /**
     * Writes one image or several.
     *
     * @param tag names the images
     * @param values from 0 (black) to 1, of shape (height, width), (height, width, channels) or
     *     (batch, height, width, channels); 1 (grey), 3 (RGB) or 4 (RGBA) channels
     * @param step of training
     * @throws IllegalArgumentException on another shape
     */
    public void image(String tag, Tensor values, long step) {
        write(tag, Plugin.IMAGES, NONE, Pictures.of(values).tensor(), step);
    }

    /**
     * Writes an image.
     *
     * @param tag names the images
     * @param image of any kind
     * @param step of training
     */
    public void image(String tag, BufferedImage image, long step) {
        write(tag, Plugin.IMAGES, NONE, Pictures.of(image).tensor(), step);
    }

    /**
     * Writes a text.
     *
     * @param tag names the texts
     * @param markdown shown as such
     * @param step of training
     */
    public void text(String tag, String markdown, long step) {
        write(tag, Plugin.TEXT, NONE, TensorProto.strings(List.of(utf8(markdown))), step);
    }

    /**
     * Writes a table of texts.
     *
     * @param tag names the texts
     * @param cells rows of equal length; each cell in Markdown
     * @param step of training
     * @throws IllegalArgumentException if rows differ in length
     */
    public void text(String tag, String[][] cells, long step) {
        int columns = cells.length == 0 ? 0 : cells[0].length;
        var all = new ArrayList<byte[]>();
        for (String[] row : cells) {
            if (row.length != columns) {
                throw new IllegalArgumentException("text: expected rows of " + columns
                        + " cells, got one of " + row.length + ".");
            }
            for (String cell : row) {
                all.add(utf8(cell));
            }
        }
        write(tag, Plugin.TEXT, NONE, TensorProto.strings(all, cells.length, columns), step);
    }

    /**
     * Writes how the layers of a model hang together, as Keras's callback does.
     *
     * @param model built
     */
    public void graph(Model model) {
        ProtoMessage json = TensorProto.strings(List.of(utf8(KerasGraph.of(model))), 1);
        write("keras", Plugin.KERAS_GRAPH, new byte[] {'1'}, json, 0);
    }

    /**
     * Writes precision over recall, at {@value PrCurve#DEFAULT_THRESHOLDS} thresholds.
     *
     * @param tag names the curves
     * @param labels 1 or 0
     * @param predictions one for each label, from 0 to 1
     * @param step of training
     * @throws IllegalArgumentException if counts differ or a number is not in its range
     */
    public void prCurve(String tag, double[] labels, double[] predictions, long step) {
        prCurve(tag, PrCurve.of(labels, predictions, PrCurve.DEFAULT_THRESHOLDS), step);
    }

    /**
     * Writes precision over recall, at {@value PrCurve#DEFAULT_THRESHOLDS} thresholds.
     *
     * @param tag names the curves
     * @param labels 1 or 0, of any shape
     * @param predictions one for each label, from 0 to 1: what {@code predict} gives
     * @param step of training
     * @throws IllegalArgumentException if counts differ or a number is not in its range
     */
    public void prCurve(String tag, Tensor labels, Tensor predictions, long step) {
        prCurve(tag, labels.toDoubles(), predictions.toDoubles(), step);
    }

    /**
     * Writes precision over recall.
     *
     * @param tag names the curves
     * @param curve the counts
     * @param step of training
     */
    public void prCurve(String tag, PrCurve curve, long step) {
        byte[] content = new ProtoMessage().integer(2, curve.truePositives().length).toBytes();
        write(tag, Plugin.PR_CURVES, content, curve.tensor(), step);
    }

    /**
     * Says what the run was made with; once for each run. Runs are compared by them and by the
     * last values of their scalars.
     *
     * @param values numbers, booleans or texts by name
     * @throws IllegalArgumentException if a value is null
     */
    public synchronized void hyperParameters(Map<String, ?> values) {
        hyperParameters(HyperParameters.START_TAG, HyperParameters.start(values, seconds()));
        hasHyperParameters = true;
    }

    private void hyperParameters(String tag, byte[] content) {
        write(tag, Plugin.HYPER_PARAMETERS, content, TensorProto.floats(new double[0], 0), 0);
    }

    private synchronized void write(String tag, Plugin plugin, byte[] content, ProtoMessage tensor,
            long step) {
        if (closed) {
            throw new IllegalStateException("SummaryWriter: \"" + tag + "\" comes after close()."
                    + " Write inside of the try block, or make a new writer.");
        }
        if (tag.isBlank()) {
            throw new IllegalArgumentException("SummaryWriter: expected a tag, got a blank text.");
        }
        var value = new ProtoMessage().text(1, tag).message(8, tensor)
                .message(9, plugin.metadata(content));
        file.write(new ProtoMessage().number(WALL_TIME, seconds()).integer(STEP, step)
                .message(SUMMARY, new ProtoMessage().message(1, value)));
        if (System.nanoTime() - flushed > FLUSH_NANOS) {
            flush();
        }
    }

    private double seconds() {
        Instant now = clock.instant();
        return now.getEpochSecond() + now.getNano() * 1e-9;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands all to the file: from now on readers see it, whatever becomes of this process. */
    public synchronized void flush() {
        if (!closed) {
            file.flush();
            flushed = System.nanoTime();
        }
    }

    /** Ends the file. */
    @Override
    public synchronized void close() {
        if (!closed) {
            if (hasHyperParameters) {
                hyperParameters(HyperParameters.END_TAG, HyperParameters.end(seconds()));
            }
            closed = true;
            file.close();
        }
    }

    /** The file written to. */
    @Override
    public String toString() {
        return "SummaryWriter: " + file.path();
    }
}
