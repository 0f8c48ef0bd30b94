package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.command.RefusedException;
import org.deepecon.kernel.notebook.AtomicFile;

/** Writes what students get. */
final class Handout {
    private Handout() {
    }

    /** Notebooks, data and a page of instructions, flat in one folder. */
    static void write(Assignment assignment, List<NotebookCheck> checks, Path folder)
            throws IOException, RefusedException {
        List<String> names = new ArrayList<>();
        for (NotebookCheck check : checks) {
            add(names, check.file());
            check.released().write(folder.resolve(check.file().getFileName().toString()));
        }
        for (Path file : assignment.files()) {
            add(names, file);
            copy(file, folder.resolve(file.getFileName().toString()));
        }
        AtomicFile.write(folder.resolve("README.md"), readme(assignment, checks));
    }

    private static void add(List<String> names, Path file) throws RefusedException {
        String name = file.getFileName().toString();
        if (names.contains(name)) {
            throw new RefusedException("two files of the assignment are called " + name
                    + "; they would lie in one folder. Rename one.");
        }
        names.add(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String readme(Assignment assignment, List<NotebookCheck> checks) {
        var text = new StringBuilder("# " + assignment.title() + "\n\n");
        checks.forEach(check -> text.append("- `").append(check.file().getFileName())
                .append("`\n"));
        text.append("\nOpen the notebooks with `./course lab`, replace every line that throws \"your "
                + "answer here\",\nand run the `%check` cells as often as you like: they show what "
                + "the grader will look at, but for its\nhidden tests. Hand in the notebooks under "
                + "these names. Cells with tests are put back before grading.\n");
        if (assignment.due() != null) {
            text.append("\nDue ").append(assignment.due()).append("; ")
                    .append(assignment.late().sentence()).append(".\n");
        }
        return text.toString();
    }
}
