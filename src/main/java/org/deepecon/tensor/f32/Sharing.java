package org.deepecon.tensor.f32;

import org.deepecon.tensor.Step;
import org.deepecon.tensor.Workers;

/** How work is cut: by pictures where there are enough of them, else by a range within each. */
final class Sharing {
    /** Multiplications below which a part is not worth a thread: some 10 µs. */
    private static final long WORTHWHILE = 400_000;
    /** Ranges start at whole tiles. */
    private static final int GRAIN = 4;

    private final int pictures;
    private final int parts;

    Sharing(int pictures, int parts) {
        this.pictures = pictures;
        this.parts = parts;
    }

    /** How many parts some multiplications are worth. */
    static int parts(long work) {
        return (int) Math.max(1, Math.min(Workers.count(), work / WORTHWHILE));
    }

    static Step step(int parts, Workers.Task task) {
        return parts == 1 ? () -> task.run(0) : () -> Workers.run(parts, task);
    }

    private boolean isByPictures() {
        return pictures >= parts;
    }

    int firstPicture(int part) {
        return isByPictures() ? pictures * part / parts : 0;
    }

    int endPicture(int part) {
        return isByPictures() ? pictures * (part + 1) / parts : pictures;
    }

    int first(int part, int length) {
        return isByPictures() ? 0 : start(part, length, parts);
    }

    int end(int part, int length) {
        return isByPictures() ? length : start(part + 1, length, parts);
    }

    /** Where a part of a range starts; {@code part = parts} for its end. */
    static int start(int part, int length, int parts) {
        return part == parts ? length : (int) ((long) length * part / parts) / GRAIN * GRAIN;
    }
}
