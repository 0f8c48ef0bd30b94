package org.deepecon.grading.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepecon.grading.Exercise;

/**
 * The exercises in a jar that {@link ExerciseBuild} made. Their classes are loaded apart from what the
 * student declares, so nothing in a notebook can take the place of an assertion.
 */
public final class ExerciseLibrary implements AutoCloseable {
    /** The JVM property with the jar's path; {@value}. */
    public static final String PROPERTY = "deepecon.exercises";
    /** The environment variable that wins over the property; {@value}. */
    public static final String VARIABLE = "DEEPECON_EXERCISES";
    /** The jar with everything, below the target; {@value}. */
    public static final String INSTRUCTORS = "instructor/exercises.jar";
    /** The jar without hidden tests, below the target; {@value}. */
    public static final String LEARNERS = "exercises.jar";

    private final URLClassLoader loader;
    private final ExerciseIndex index;

    private ExerciseLibrary(Path jar) throws IOException {
        loader = new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, Exercise.class.getClassLoader());
        index = ExerciseIndex.parse(text(ExerciseIndex.FILE).orElseThrow(() -> new IOException(
                jar + " is no jar of exercises: it has no " + ExerciseIndex.FILE + ".")));
    }

    /**
     * Opens a jar.
     *
     * @param jar made by {@link ExerciseBuild}
     * @return its exercises
     * @throws IOException if it cannot be read or is another kind of jar
     */
    public static ExerciseLibrary open(Path jar) throws IOException {
        return new ExerciseLibrary(jar);
    }

    /**
     * Where this JVM's exercises are: the environment variable {@value #VARIABLE}, else the property
     * {@value #PROPERTY}, else a jar beside the course's own.
     *
     * @return the jar; empty if there is none
     */
    public static Optional<Path> jarHere() {
        String named = System.getenv(VARIABLE);
        if (named == null || named.isBlank()) {
            named = System.getProperty(PROPERTY, "");
        }
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return besideCourse().filter(Files::exists);
    }

    private static Optional<Path> besideCourse() {
        try {
            Path own = Path.of(ExerciseLibrary.class.getProtectionDomain().getCodeSource()
                    .getLocation().toURI());
            return Optional.of(own.resolveSibling(LEARNERS));
        } catch (java.net.URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The names.
     *
     * @return in the order of the course
     */
    public List<String> names() {
        return index.lines().stream().map(ExerciseIndex.Line::name).toList();
    }

    /**
     * The lectures that ask for exercises.
     *
     * @return names of exercises by lecture, both in the order of the course
     */
    public Map<Lecture, List<String>> lectures() {
        Map<Lecture, List<String>> lectures = new LinkedHashMap<>();
        index.lines().forEach(line -> lectures.computeIfAbsent(
                new Lecture(line.notebook(), line.question(), "", ""), lecture -> new ArrayList<>())
                .add(line.name()));
        return lectures;
    }

    /**
     * An exercise.
     *
     * @param name as in {@code %check name}
     * @return empty if there is none of that name
     */
    public Optional<ExerciseEntry> find(String name) {
        return index.lines().stream().filter(line -> line.name().equals(name)).findFirst()
                .map(this::entry);
    }

    private ExerciseEntry entry(ExerciseIndex.Line line) {
        try {
            return new ExerciseEntry(line.name(), loader.loadClass(line.className()),
                    line.hiddenPoints(), line.hasHidden(),
                    text(ExerciseIndex.SOLUTIONS + line.name() + ".java").orElse(""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> text(String file) {
        URL found = loader.findResource(file);
        if (found == null) {
            return Optional.empty();
        }
        try (InputStream in = found.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
