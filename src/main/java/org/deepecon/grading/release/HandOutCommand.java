package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.deepecon.grading.command.Arguments;
import org.deepecon.grading.command.Command;
import org.deepecon.grading.command.UsageException;
import org.deepecon.grading.contract.Released;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * What {@code ./course lab} hands out: the course's notebooks with stubs for solutions, and nothing
 * that gives them away. Figures and numbers of cells that nobody has to solve stay.
 */
public final class HandOutCommand {
    private static final Set<String> KEPT_BACK =
            Set.of("exercises", "assignments", ".ipynb_checkpoints");

    private HandOutCommand() {
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args {@code --notebooks DIR --output DIR}
     */
    public static void main(String... args) {
        Command.exit(Command.run("lab", args, Set.of("notebooks", "output"), Set.of(),
                HandOutCommand::run));
    }

    static void run(Arguments arguments) throws IOException, UsageException {
        Path notebooks = arguments.path("notebooks", null);
        Path output = arguments.path("output", null);
        if (notebooks == null || output == null) {
            throw new UsageException("expected --notebooks and --output");
        }
        write(notebooks, output);
    }

    /**
     * Writes the learner's tree.
     *
     * @param notebooks the instructor's
     * @param output what is there is replaced file by file; what is there no longer stays
     * @throws IOException if a notebook is broken; then none of it is written
     */
    static void write(Path notebooks, Path output) throws IOException {
        Files.walkFileTree(notebooks, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
                boolean back = KEPT_BACK.contains(folder.getFileName().toString());
                return back && !folder.equals(notebooks)
                        ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                    throws IOException {
                Path target = output.resolve(notebooks.relativize(file).toString());
                if (file.toString().endsWith(".ipynb")) {
                    Released.keepingOutputs(NotebookFile.read(file), file.toString()).write(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
