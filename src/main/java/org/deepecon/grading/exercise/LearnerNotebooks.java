package org.deepecon.grading.exercise;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deepecon.grading.contract.ContractException;
import org.deepecon.grading.contract.Released;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * The notebooks for self-study: the instructor's with stubs in place of the solutions and the checks
 * not yet run. All other outputs stay, so that the figures are there before anything has run. The
 * {@link StartPage} comes with them.
 */
final class LearnerNotebooks {
    static final String FOLDER = "notebooks";
    private static final Set<String> NOT_HANDED_OUT =
            Set.of(ExerciseFolder.PARENT, "assignments", ".ipynb_checkpoints");

    private LearnerNotebooks() {
    }

    /** Writes all of them and what lies beside them; what was there before is gone. */
    static void write(Path notebooks, Path target) throws IOException, ContractException {
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        delete(partial);
        for (Path file : files(notebooks)) {
            Path copy = partial.resolve(notebooks.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            if (file.toString().endsWith(".ipynb")) {
                Released.keepingOutputs(NotebookFile.read(file), file.getFileName().toString())
                        .write(copy);
            } else {
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Contents contents = Contents.of(notebooks);
        if (!contents.lectures().isEmpty()) {
            StartPage.of(contents).write(partial.resolve(StartPage.FILE));
        }
        delete(target);
        Files.move(partial, target);
    }

    private static List<Path> files(Path notebooks) throws IOException {
        var files = new java.util.ArrayList<Path>();
        Files.walkFileTree(notebooks, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_HANDED_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
