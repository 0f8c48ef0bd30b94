package org.deepecon.grading.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.grading.exercise.ExerciseBuild;
import org.deepecon.grading.exercise.ExerciseFolder;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.grading.grade.ChildFactory;
import org.deepecon.grading.grade.ChildPool;
import org.deepecon.grading.sandbox.Limits;
import org.deepecon.grading.sandbox.Sandbox;
import org.deepecon.grading.sandbox.View;

/** What a rehearsal needs: the exercises as they stand in their folders now, and children. */
final class Workshop implements AutoCloseable {
    private final Path jars;
    private final ExerciseLibrary library;
    private final List<ExerciseFolder> folders;
    private final ChildPool children;

    /**
     * Opens.
     *
     * @param notebooks the folder below which the exercises are
     * @param kernel the kernel's jar with all it needs
     * @param classPath the course's jars
     */
    Workshop(Path notebooks, Path kernel, List<Path> classPath) throws IOException {
        jars = Files.createTempDirectory("release");
        ExerciseBuild.run(notebooks, jars);
        library = ExerciseLibrary.open(jars.resolve(ExerciseLibrary.INSTRUCTORS));
        folders = ExerciseFolder.under(notebooks);
        var visible = new ArrayList<>(classPath);
        visible.add(kernel);
        Sandbox sandbox = Sandbox.open(View.ofJava().plus(visible).hiding(jars), Limits.grading());
        children = new ChildPool(
                new ChildFactory(sandbox, kernel, classPath, ChildFactory.quick()), 1);
    }

    /** From the class path of this program: the kernel's jar is the last entry. */
    static Workshop here(Path notebooks) throws IOException {
        List<Path> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).toList();
        return new Workshop(notebooks, path.get(path.size() - 1), path.subList(0, path.size() - 1));
    }

    /** The jar with everything. */
    Path tests() {
        return jars.resolve(ExerciseLibrary.INSTRUCTORS);
    }

    ExerciseLibrary library() {
        return library;
    }

    List<ExerciseFolder> folders() {
        return folders;
    }

    ChildPool children() {
        return children;
    }

    @Override
    public void close() throws IOException {
        children.close();
        library.close();
        try (Stream<Path> files = Files.walk(jars)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
