package org.deepecon.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/**
 * Lets a fit go on where it was cut off: keeps weights, the optimizer's memory and the epoch in a
 * folder, and begins with them. Removed when the fit ends.
 *
 * <p>With the same seed, layers and data the epochs that follow see the samples in the order they
 * would have seen, and dropout and noise draw the numbers they would have drawn.
 */
public final class BackupAndRestore implements Callback {
    private static final String EPOCH = "epoch";

    private final Path file;
    private final Path previous;
    private int saveFrequency;
    private boolean deleteCheckpoint = true;
    private boolean doubleCheckpoint;
    private int stepsSinceSaved;
    private int epoch;
    private Model model;

    BackupAndRestore(String folder) {
        this.file = Path.of(folder, "backup.npz");
        this.previous = Path.of(folder, "previous.npz");
    }

    /**
     * Saves after some steps too; the epoch they belong to is begun again then.
     *
     * @param steps at least 1
     * @return this
     * @throws IllegalArgumentException if it is below 1
     */
    public BackupAndRestore saveFreq(int steps) {
        saveFrequency = Check.atLeast(1, "BackupAndRestore", "saveFreq", steps);
        return this;
    }

    /**
     * Keeps the backup before the last, too, and begins with it if the last cannot be read.
     *
     * @param on false unless set; each backup is written whole or not at all in any case
     * @return this
     */
    public BackupAndRestore doubleCheckpoint(boolean on) {
        doubleCheckpoint = on;
        return this;
    }

    /**
     * Whether the backup is removed when the fit ends.
     *
     * @param on true unless set
     * @return this
     */
    public BackupAndRestore deleteCheckpoint(boolean on) {
        deleteCheckpoint = on;
        return this;
    }

    @Override
    public void setModel(Model fitted) {
        model = fitted;
    }

    @Override
    public void onTrainBegin() {
        stepsSinceSaved = 0;
        Map<String, Tensor> saved = read();
        if (saved != null) {
            Tensor reached = saved.remove(EPOCH);
            model.training().positions().take(saved);
            NamedWeights state = state();
            state.assign("BackupAndRestore: " + file, state.inOrder(saved));
            epoch = (int) reached.item();
            model.restoredUpTo(epoch);
        }
    }

    private Map<String, Tensor> read() {
        if (Files.exists(file)) {
            try {
                return WeightsFile.read(file);
            } catch (IllegalArgumentException e) {
                if (!doubleCheckpoint || Files.notExists(previous)) {
                    throw e;
                }
            }
        }
        return doubleCheckpoint && Files.exists(previous) ? WeightsFile.read(previous) : null;
    }

    /** Weights of the model, then the optimizer's memory. */
    private NamedWeights state() {
        NamedWeights weights = NamedWeights.of(model);
        List<String> names = new ArrayList<>(weights.names());
        List<Variable> variables = new ArrayList<>(weights.variables());
        for (Variable each : model.optimizer().variables()) {
            names.add("optimizer/" + (variables.size() - weights.names().size()) + "/"
                    + each.name());
            variables.add(each);
        }
        return new NamedWeights(model.title(), names, variables);
    }

    @Override
    public void onEpochBegin(int begun) {
        epoch = begun;
    }

    @Override
    public void onTrainBatchEnd(int batch, Logs logs) {
        if (saveFrequency > 0 && ++stepsSinceSaved >= saveFrequency) {
            stepsSinceSaved = 0;
            save();
        }
    }

    @Override
    public void onEpochEnd(int ended, Logs logs) {
        epoch = ended + 1;
        save();
    }

    private void save() {
        NamedWeights state = state();
        List<String> names = new ArrayList<>(state.names());
        List<Tensor> values = new ArrayList<>(state.variables());
        model.training().positions().values().forEach((name, value) -> {
            names.add(name);
            values.add(value);
        });
        names.add(EPOCH);
        values.add(Tensor.scalar(epoch, DType.FLOAT64));
        try {
            if (doubleCheckpoint && Files.exists(file)) {
                Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("BackupAndRestore: cannot keep " + file + ": "
                    + e.getMessage(), e);
        }
        WeightsFile.write(file, names, values);
    }

    @Override
    public void onTrainEnd(Logs logs) {
        if (deleteCheckpoint) {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(previous);
            } catch (IOException e) {
                throw new UncheckedIOException("BackupAndRestore: cannot remove " + file + ": "
                        + e.getMessage(), e);
            }
        }
    }
}
