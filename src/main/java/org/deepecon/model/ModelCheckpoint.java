package org.deepecon.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saves the model, or its weights, after epochs or after some steps. Defaults and messages are Keras's.
 *
 * <pre>{@code
 * modelCheckpoint("best.keras").saveBestOnly(true)
 * modelCheckpoint("runs/{epoch:02d}-{val_loss:.2f}.weights.h5")
 * }</pre>
 */
public final class ModelCheckpoint extends Monitor<ModelCheckpoint> {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    private final String file;
    private int verbose;
    private boolean saveBestOnly;
    private int saveFrequency;
    private Double threshold;
    private Double best;
    private int epoch;
    private int stepsSinceSaved;

    /**
     * A checkpoint.
     *
     * @param file where it goes; {@code .keras} for the model with its optimizer,
     *     {@code .weights.h5} or {@code .npz} for weights; may name {@code {epoch}} and the logs
     */
    ModelCheckpoint(String file) {
        if (!ModelFiles.isModel(file) && !ModelFiles.isWeights(file)) {
            WeightsFile.checkEnding(Path.of(file));
        }
        this.file = file;
    }

    @Override
    ModelCheckpoint self() {
        return this;
    }

    /**
     * Whether it says what it does.
     *
     * @param level 0 or 1; 0 unless set
     * @return this
     */
    public ModelCheckpoint verbose(int level) {
        verbose = level;
        return this;
    }

    /**
     * Whether only improvements are saved.
     *
     * @param on false unless set
     * @return this
     */
    public ModelCheckpoint saveBestOnly(boolean on) {
        saveBestOnly = on;
        return this;
    }

    /**
     * Whether only weights are saved; the file's ending says the same.
     *
     * @param on true for {@code .weights.h5} and {@code .npz}, false for {@code .keras}
     * @return this
     * @throws IllegalArgumentException if the ending says otherwise
     */
    public ModelCheckpoint saveWeightsOnly(boolean on) {
        if (on == ModelFiles.isModel(file)) {
            throw new IllegalArgumentException("ModelCheckpoint: expected a file that ends in "
                    + (on ? ".weights.h5 for saveWeightsOnly(true)"
                            : ".keras for saveWeightsOnly(false)") + ", got " + file + ".");
        }
        return this;
    }

    /**
     * Saves after some steps instead of after each epoch.
     *
     * @param steps at least 1
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public ModelCheckpoint saveFreq(int steps) {
        saveFrequency = Check.atLeast(1, "ModelCheckpoint", "saveFreq", steps);
        return this;
    }

    /**
     * What the first epoch has to beat to be saved.
     *
     * @param value of the watched number; none unless set
     * @return this
     */
    public ModelCheckpoint initialValueThreshold(double value) {
        threshold = value;
        return this;
    }

    @Override
    public void onTrainBegin() {
        if (saveBestOnly) {
            super.onTrainBegin();
        }
        if (best == null) {
            best = threshold;
        }
        stepsSinceSaved = 0;
    }

    @Override
    public void onEpochBegin(int begun) {
        epoch = begun;
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        if (saveFrequency > 0 && ++stepsSinceSaved >= saveFrequency) {
            stepsSinceSaved = 0;
            save(path(batch, logs), logs);
        }
    }

    @Override
    public void onEpochEnd(int ended, Logs logs) {
        if (saveFrequency == 0) {
            save(path(-1, logs), logs);
        }
    }

    private void save(String path, Logs logs) {
        if (isDue(path, logs)) {
            if (ModelFiles.isModel(path)) {
                model().save(path);
            } else {
                model().saveWeights(path);
            }
            say("finished saving model to " + path);
        }
    }

    private boolean isDue(String path, Logs logs) {
        if (!saveBestOnly) {
            say("saving model to " + path);
            return true;
        }
        Double current = current(logs);
        if (current == null) {
            return false;
        }
        String before = best == null ? "None" : String.format(Locale.ROOT, "%.5f", best);
        if (!improves(current, best)) {
            say(monitored() + " did not improve from " + before);
            return false;
        }
        say(monitored() + " improved from " + before
                + String.format(Locale.ROOT, " to %.5f, saving model to ", current) + path);
        best = current;
        return true;
    }

    private void say(String what) {
        if (verbose > 0) {
            System.out.println("\nEpoch " + (epoch + 1) + ": " + what);
        }
    }

    /** The file's name with places filled in, as Python's {@code format} does. */
    private String path(int batch, Logs logs) {
        Map<String, Object> values = new HashMap<>(logs);
        values.put("epoch", epoch + 1);
        if (batch >= 0) {
            values.putIfAbsent("batch", batch + 1);
        }
        return PLACE.matcher(file).replaceAll(place -> Matcher.quoteReplacement(
                formatted(values.get(place.group(1)), place.group(1), place.group(2), values)));
    }

    private String formatted(Object value, String name, String spec, Map<String, Object> values) {
        if (value == null) {
            throw new IllegalArgumentException("ModelCheckpoint: \"" + file + "\" names {" + name
                    + "}, expected one of " + values.keySet() + ".");
        }
        return spec == null || spec.isEmpty()
                ? value instanceof Double number ? Digits.shortest(number) : value.toString()
                : String.format(Locale.ROOT, "%" + spec, value);
    }
}
