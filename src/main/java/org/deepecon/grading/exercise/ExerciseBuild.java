package org.deepecon.grading.exercise;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
     * @param arguments folder of the notebooks, folder for the jars and for the learner's notebooks
     * @throws Exception if an exercise is wrong; the message says which and why
     */
    public static void main(String[] arguments) throws Exception {
        Path notebooks = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        run(notebooks, target);
        LearnerNotebooks.write(notebooks, target.resolve(LearnerNotebooks.FOLDER));
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
            var answers = ExerciseNotebook.under(notebooks);
            List<ExerciseFolder> folders = inOrderOf(List.copyOf(answers.keySet()));
            List<Path> sources = new ArrayList<>();
            for (ExerciseFolder folder : folders) {
                sources.addAll(folder.tests());
            }
            ExerciseCompiler.compile(sources, classes);
            Files.createDirectories(target.resolve(ExerciseLibrary.INSTRUCTORS).getParent());
            var jar = new ExerciseJar(classes, lines(folders, compiled(classes), answers), answers);
            jar.write(target.resolve(ExerciseLibrary.INSTRUCTORS), true);
            jar.write(target.resolve(ExerciseLibrary.LEARNERS), false);
        } finally {
            delete(classes);
        }
    }

    /** As the notebooks ask for them; those that none asks for come last. */
    private List<ExerciseFolder> inOrderOf(List<String> asked) throws IOException {
        return ExerciseFolder.under(notebooks).stream()
                .sorted(Comparator.comparingInt((ExerciseFolder folder) ->
                        asked.contains(folder.name()) ? asked.indexOf(folder.name())
                                : asked.size()))
                .toList();
    }

    private List<ExerciseIndex.Line> lines(List<ExerciseFolder> folders,
            Map<String, Compiled> found, Map<String, ExerciseNotebook> answers)
            throws IOException {
        Contents contents = Contents.of(notebooks);
        List<ExerciseIndex.Line> lines = new ArrayList<>();
        for (ExerciseFolder folder : folders) {
            Compiled exercise = found.get(folder.name());
            if (exercise == null) {
                throw new IOException(folder.path() + ": expected a class with @Exercise(\""
                        + folder.name() + "\"), found " + found.keySet() + ".");
            }
            double hidden = exercise.info().claims().stream()
                    .filter(claim -> !claim.visible())
                    .mapToDouble(ExerciseInfo.ClaimInfo::points).sum();
            ExerciseNotebook asks = answers.get(folder.name());
            Lecture lecture = asks == null ? Lecture.NONE
                    : contents.lecture(ExerciseNotebook.name(notebooks, asks.notebook()));
            lines.add(new ExerciseIndex.Line(folder.name(), exercise.className(), hidden, true,
                    lecture.notebook(), lecture.question()));
        }
        return lines;
    }

    /** What is known of a class after it was compiled. */
    private record Compiled(String className, ExerciseInfo info) {
    }

    private static Map<String, Compiled> compiled(Path classes) throws IOException {
        Map<String, Compiled> found = new HashMap<>();
        URL[] urls = {classes.toUri().toURL()};
        try (var loader = new URLClassLoader(urls, Exercise.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                add(loader.loadClass(className(classes.relativize(file))), found);
            }
            return found;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static String className(Path file) {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        return name.substring(0, name.length() - ".class".length());
    }

    private static void add(Class<?> type, Map<String, Compiled> found) throws IOException {
        if (!type.isAnnotationPresent(Exercise.class)) {
            return;
        }
        ExerciseInfo info = ExerciseInfo.of(type);
        Compiled other = found.put(info.name(), new Compiled(type.getName(), info));
        if (other != null) {
            throw new IOException("Two classes have @Exercise(\"" + info.name() + "\"): "
                    + other.className() + " and " + type.getName() + ".");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
