package org.deepecon.grading.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.contract.Released;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/** Reads what students wrote, and what they were given. */
final class Submissions {
    private static final String SUFFIX = ".ipynb";
    private static final long MAX_BYTES = 20_000_000;
    private static final int DEPTH = 3;

    private final Set<String> handedOutCells = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Work handedOut;
    private final List<String> unreadable = new ArrayList<>();

    Submissions(Assignment assignment) throws IOException {
        var code = new StringBuilder();
        for (Path notebook : assignment.notebooks()) {
            NotebookFile released = Released.of(NotebookFile.read(notebook), notebook.toString());
            for (NotebookCell cell : released.cells()) {
                handedOutCells.add(cell.source().strip());
                given.addAll(Tokens.names(cell.isCode() ? cell.source() : ""));
                code.append(cell.isCode() ? cell.source() : "").append('\n');
            }
        }
        handedOut = Work.of("", code.toString(), given);
    }

    Work handedOut() {
        return handedOut;
    }

    /** Files that are no notebooks, for the user to know. */
    List<String> unreadable() {
        return unreadable;
    }

    /** A folder or a file for each student. */
    List<Work> read(Path inbox) throws IOException {
        Map<String, StringBuilder> code = new TreeMap<>();
        try (Stream<Path> entries = Files.list(inbox)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                String student = name.endsWith(SUFFIX)
                        ? name.substring(0, name.length() - SUFFIX.length()) : name;
                for (Path file : notebooks(entry)) {
                    code.computeIfAbsent(student, unused -> new StringBuilder()).append(own(file));
                }
            }
        }
        List<Work> works = new ArrayList<>();
        code.forEach((student, text) -> works.add(Work.of(student, text.toString(), given)));
        return works;
    }

    private static List<Path> notebooks(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry, DEPTH)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)
                    && !file.toString().contains(".ipynb_checkpoints")
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }

    /** Code cells that differ from every cell that was handed out. */
    private String own(Path file) {
        var code = new StringBuilder();
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException(file + ": larger than " + MAX_BYTES + " bytes");
            }
            for (NotebookCell cell : NotebookFile.read(file).cells()) {
                if (cell.isCode() && !handedOutCells.contains(cell.source().strip())) {
                    code.append(cell.source()).append("\n\n");
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unreadable.add(file.toString());
        }
        return code.toString();
    }
}
