package org.deepecon.grading.exercise;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.contract.ContractException;

/** Compiles the exercises of a course into the instructor's and the learner's jar. */
public final class ExerciseBuild {
    private final Path notebooks;
    private final Path target;

    private ExerciseBuild(Path notebooks, Path target) {
        this.notebooks = notebooks;
        this.target = target;
    }

    /**
     * Builds from the command line.
     *
     * @param arguments folder of the notebooks, folder for the jars
     * @throws Exception if an exercise is wrong; the message says which and why
     */
    public static void main(String[] arguments) throws Exception {
        run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Builds both jars.
     *
     * @param notebooks folder of the notebooks
     * @param target folder for {@value ExerciseLibrary#INSTRUCTORS} and
     *     {@value ExerciseLibrary#LEARNERS}
     * @throws IOException if an exercise does not compile, or its folder and class disagree
     * @throws ContractException if a notebook's metadata are wrong
     */
    public static void run(Path notebooks, Path target) throws IOException, ContractException {
        new ExerciseBuild(notebooks, target).build();
    }

    private void build() throws IOException, ContractException {
        Path classes = Files.createTempDirectory("exercises");
        try {
            List<ExerciseFolder> folders = ExerciseFolder.under(notebooks);
            List<Path> sources = new ArrayList<>();
            for (ExerciseFolder folder : folders) {
                sources.addAll(folder.tests());
            }
            ExerciseCompiler.compile(sources, classes);
            List<ExerciseIndex.Line> lines = lines(folders, classes);
            var answers = ExerciseNotebook.under(notebooks);
            Files.createDirectories(target);
            var jar = new ExerciseJar(classes, lines, answers);
            jar.write(target.resolve(ExerciseLibrary.INSTRUCTORS), true);
            jar.write(target.resolve(ExerciseLibrary.LEARNERS), false);
        } finally {
            delete(classes);
        }
    }

    /** The loader stays open: the order of the tests is read from the class files. */
    private static List<ExerciseIndex.Line> lines(List<ExerciseFolder> folders, Path classes)
            throws IOException {
        URL[] urls = {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, Exercise.class.getClassLoader())) {
            return lines(folders, types(classes, loader));
        }
    }

    private static List<ExerciseIndex.Line> lines(
            List<ExerciseFolder> folders, Map<String, Class<?>> types) throws IOException {
        List<ExerciseIndex.Line> lines = new ArrayList<>();
        for (ExerciseFolder folder : folders) {
            Class<?> type = types.get(folder.name());
            if (type == null) {
                throw new IOException(folder.path() + ": expected a class with @Exercise(\""
                        + folder.name() + "\"), found " + types.keySet() + ".");
            }
            double hidden = ExerciseInfo.of(type).claims().stream()
                    .filter(claim -> !claim.visible())
                    .mapToDouble(ExerciseInfo.ClaimInfo::points).sum();
            lines.add(new ExerciseIndex.Line(folder.name(), type.getName(), hidden, true));
        }
        return lines;
    }

    private static Map<String, Class<?>> types(Path classes, ClassLoader loader)
            throws IOException {
        Map<String, Class<?>> types = new HashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = loader.loadClass(name.substring(0, name.length() - 6));
                Exercise exercise = type.getAnnotation(Exercise.class);
                Class<?> other = exercise == null ? null : types.put(exercise.value(), type);
                if (other != null) {
                    throw new IOException("Two classes have @Exercise(\"" + exercise.value()
                            + "\"): " + other.getName() + " and " + type.getName() + ".");
                }
            }
            return types;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
