package org.deepecon.grading.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepecon.grading.contract.CellChange.Kind;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * A submission brought back to what was handed out: locked cells have their text, points and type
 * again, deleted or moved ones stand in their place, names are unique.
 *
 * <p>The student's own cells stay untouched and in order. As in nbgrader, the last of several cells
 * with one name keeps it, and a cell with a name that was not handed out loses its metadata.
 */
public final class Restoration {
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private final List<NotebookCell> cells;
    private final Map<NotebookCell, Integer> places = new HashMap<>();
    private final List<CellChange> changes = new ArrayList<>();
    private final NotebookFile notebook;

    /** A named cell as handed out. */
    private record Original(String id, NotebookCell cell, CellMetadata metadata, int place) {
        boolean locked() {
            return metadata.kind().isLocked();
        }
    }

    private Restoration(NotebookFile handedOut, NotebookFile received) throws ContractException {
        notebook = received.copy();
        cells = new ArrayList<>(notebook.cells());
        cells.forEach(cell -> places.put(cell, places.size() + 1));
        List<NotebookCell> known = handedOut.cells();
        for (int i = 0; i < known.size(); i++) {
            var found = CellMetadata.read(known.get(i), "the released notebook, cell " + (i + 1));
            if (found.isPresent()) {
                String id = found.get().gradeId();
                originals.put(id, new Original(id, known.get(i), found.get(), i));
            }
        }
    }

    /**
     * Restores a submission.
     *
     * @param handedOut the released notebook: solutions replaced, hidden tests removed
     * @param received the student's notebook; stays as it is
     * @return the restored copy and the report
     * @throws ContractException if {@code handedOut} itself breaks the contract
     */
    public static Restoration of(NotebookFile handedOut, NotebookFile received)
            throws ContractException {
        var restoration = new Restoration(handedOut, received);
        restoration.dropStrangersAndCopies();
        restoration.restoreKnownCells();
        restoration.putBackMovedAndDeleted();
        restoration.notebook.cells(restoration.cells);
        Object kernel = handedOut.metadata().get("kernelspec");
        if (kernel != null) {
            restoration.notebook.metadata("kernelspec", kernel);
        }
        return restoration;
    }

    /**
     * The restored notebook.
     *
     * @return may be changed by the caller
     */
    public NotebookFile notebook() {
        return notebook;
    }

    /**
     * What the student did to the cells that were handed out.
     *
     * @return by place in the submission; empty if nothing was tampered with
     */
    public List<CellChange> changes() {
        return changes.stream().sorted(Comparator.comparingInt(CellChange::cell)).toList();
    }

    private void dropStrangersAndCopies() {
        Set<String> seen = new HashSet<>();
        List<NotebookCell> backwards = new ArrayList<>(cells);
        Collections.reverse(backwards);
        for (NotebookCell cell : backwards) {
            String id = CellMetadata.gradeId(cell).orElse(null);
            if (id == null) {
                cell.metadata(CellMetadata.KEY, null);
            } else if (!originals.containsKey(id)) {
                report(Kind.UNKNOWN, id, cell, false, "", cell.source());
                cell.metadata(CellMetadata.KEY, null);
            } else if (!seen.add(id)) {
                report(Kind.DUPLICATED, id, cell, true, text(id), cell.source());
                cell.metadata(CellMetadata.KEY, null);
            }
        }
    }

    private void restoreKnownCells() {
        for (NotebookCell cell : cells) {
            Original original = originalOf(cell);
            if (original != null) {
                restoreLabels(cell, original);
                if (original.locked() && !cell.source().equals(original.cell.source())) {
                    report(Kind.CHANGED, original.id, cell, true, text(original.id), cell.source());
                    cell.source(original.cell.source());
                }
            }
        }
    }

    private void restoreLabels(NotebookCell cell, Original original) {
        boolean sameType = cell.type().equals(original.cell.type());
        Object key = original.cell.metadata().get(CellMetadata.KEY);
        if (!sameType || !sameEntry(key, cell.metadata().get(CellMetadata.KEY))) {
            report(Kind.RELABELLED, original.id, cell, true, "", "");
        }
        if (!sameType) {
            cell.type(original.cell.type());
        }
        original.metadata.write(cell);
    }

    /** Numbers count by value: JupyterLab writes the points 2.0 as 2. */
    private static boolean sameEntry(Object a, Object b) {
        return a instanceof Map<?, ?> left && b instanceof Map<?, ?> right
                && left.keySet().equals(right.keySet())
                && left.keySet().stream().allMatch(key -> same(left.get(key), right.get(key)));
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number left && b instanceof Number right
                ? left.doubleValue() == right.doubleValue() : java.util.Objects.equals(a, b);
    }

    private void putBackMovedAndDeleted() {
        Set<String> inOrder = LongestRun.of(placesInSubmission());
        for (Original original : originals.values()) {
            NotebookCell cell = find(original.id);
            if (cell == null) {
                report(Kind.DELETED, original.id, null, original.locked(), text(original.id), "");
                putBack(original, original.cell.copy());
            } else if (!inOrder.contains(original.id)) {
                report(Kind.MOVED, original.id, cell, original.locked(), "", "");
                if (original.locked()) {
                    cells.remove(cell);
                    putBack(original, cell);
                }
            }
        }
    }

    /** Names in the order of the submission, each with its place in what was handed out. */
    private Map<String, Integer> placesInSubmission() {
        return cells.stream().map(this::originalOf).filter(java.util.Objects::nonNull).collect(
                Collectors.toMap(Original::id, Original::place, (a, b) -> a, LinkedHashMap::new));
    }

    /** An answer that was deleted stays so: its stub would hide an answer written elsewhere. */
    private void putBack(Original original, NotebookCell cell) {
        if (!original.locked()) {
            return;
        }
        if (cells.stream().anyMatch(other -> other.id().equals(cell.id()))) {
            cell.id(cell.id().isEmpty() ? null : freshId(original.place));
        }
        cells.add(original.metadata.grade() ? beforeFollowers(original) : afterLeaders(original),
                cell);
    }

    private String freshId(int place) {
        Set<String> taken = cells.stream().flatMap(cell -> cell.id().stream())
                .collect(Collectors.toSet());
        int number = place;
        while (taken.contains("restored-" + number)) {
            number++;
        }
        return "restored-" + number;
    }

    /** Tests stand as late as they may, so that everything written for them is before them. */
    private int beforeFollowers(Original original) {
        for (int i = 0; i < cells.size(); i++) {
            Original other = originalOf(cells.get(i));
            if (other != null && other.place > original.place) {
                return i;
            }
        }
        return cells.size();
    }

    /** What is only to be read or run stands as early as it may. */
    private int afterLeaders(Original original) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Original other = originalOf(cells.get(i));
            if (other != null && other.place < original.place) {
                return i + 1;
            }
        }
        return 0;
    }

    private NotebookCell find(String id) {
        return cells.stream()
                .filter(cell -> CellMetadata.gradeId(cell).filter(id::equals).isPresent())
                .findFirst().orElse(null);
    }

    private Original originalOf(NotebookCell cell) {
        return CellMetadata.gradeId(cell).map(originals::get).orElse(null);
    }

    private String text(String id) {
        return originals.get(id).cell.source();
    }

    private void report(Kind kind, String id, NotebookCell cell, boolean restored, String handedOut,
            String received) {
        int place = cell == null ? 0 : places.get(cell);
        changes.add(new CellChange(kind, id, place, restored, handedOut, received));
    }
}
