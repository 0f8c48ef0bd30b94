package org.deepecon.notebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepecon.grading.exercise.ExerciseEntry;
import org.deepecon.kernel.notebook.AtomicFile;

/**
 * Attempts and points, in a text file of the learner's folder: a line each, written whole or not at
 * all. It goes nowhere.
 */
final class ProgressFile {
    private static final String NAME = ".deepecon-progress.tsv";
    private static final String HANDED_OUT = ".deepecon.json";
    private static final String HEADER =
            "exercise\tattempts\tearned\tbest\tpoints\thints\tsaw solution\tlast";

    private final Path file;
    private final boolean kept;

    private ProgressFile(Path file, boolean kept) {
        this.file = file;
        this.kept = kept;
    }

    /** Where a learner works on an exercise; an instructor's runs and nbgrader's leave no trace. */
    static ProgressFile of(ExerciseEntry entry) {
        return new ProgressFile(
                here().file, !entry.hasHidden() && System.getenv("NBGRADER_EXECUTION") == null);
    }

    /** In the folder that `./course lab` fills, or else where the kernel works. */
    static ProgressFile here() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(NAME)) || Files.exists(folder.resolve(HANDED_OUT))) {
                return new ProgressFile(folder.resolve(NAME), true);
            }
        }
        return new ProgressFile(here.resolve(NAME), true);
    }

    Path path() {
        return file;
    }

    Progress of(String exercise) {
        return read().getOrDefault(exercise, Progress.none(exercise));
    }

    /** By exercise; what cannot be read counts as nothing. */
    Map<String, Progress> read() {
        Map<String, Progress> found = new LinkedHashMap<>();
        try {
            if (kept && Files.exists(file)) {
                Files.readString(file).lines().skip(1).map(Progress::parse)
                        .forEach(progress -> found.put(progress.exercise(), progress));
            }
        } catch (IOException | RuntimeException damaged) {
            found.clear();
        }
        return found;
    }

    /** Changes one line; a folder that cannot be written is no reason to fail a check. */
    synchronized Progress update(String exercise, UnaryOperator<Progress> change) {
        Map<String, Progress> all = read();
        Progress changed = change.apply(all.getOrDefault(exercise, Progress.none(exercise)));
        all.put(exercise, changed);
        if (kept) {
            var text = new StringBuilder(HEADER).append('\n');
            all.values().forEach(progress -> text.append(progress.line()).append('\n'));
            try {
                AtomicFile.write(file, text.toString());
            } catch (IOException readOnly) {
                return changed;
            }
        }
        return changed;
    }
}
