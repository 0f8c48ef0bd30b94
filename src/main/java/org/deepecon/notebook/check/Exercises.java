package org.deepecon.notebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import org.deepecon.grading.exercise.ExerciseEntry;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.kernel.magic.MagicException;

/** The library of this JVM, opened once and again when its jar has changed. */
final class Exercises {
    private static Path opened;
    private static FileTime age;
    private static ExerciseLibrary library;

    private Exercises() {
    }

    static synchronized ExerciseLibrary library() throws MagicException {
        Path jar = ExerciseLibrary.jarHere().filter(Files::exists)
                .orElseThrow(() -> new MagicException("There are no exercises here: expected their"
                        + " jar in " + ExerciseLibrary.VARIABLE + " or beside the course's. Start"
                        + " the notebook with ./course lab."));
        try {
            FileTime changed = Files.getLastModifiedTime(jar);
            if (!jar.equals(opened) || !changed.equals(age)) {
                library = ExerciseLibrary.open(jar);
                opened = jar;
                age = changed;
            }
            return library;
        } catch (IOException e) {
            throw new MagicException("The exercises cannot be read: " + e.getMessage(), e);
        }
    }

    /** The exercise that a magic's arguments name. */
    static ExerciseEntry named(String magic, List<String> arguments) throws MagicException {
        ExerciseLibrary all = library();
        if (arguments.size() != 1) {
            throw new MagicException("Expected %" + magic + " and an exercise, such as %" + magic
                    + " " + (all.names().isEmpty() ? "name" : all.names().get(0)) + ".");
        }
        String name = arguments.get(0);
        return all.find(name).orElseThrow(() -> new MagicException(
                "There is no exercise \"" + name + "\". There are: " + near(name, all.names())));
    }

    /** Those with a word of the name in them, or else the first of all. */
    private static String near(String name, List<String> names) {
        List<String> words = List.of(name.split("-"));
        List<String> similar = names.stream()
                .filter(other -> words.stream().anyMatch(other::contains)).toList();
        List<String> shown = similar.isEmpty() ? names : similar;
        return shown.stream().limit(12).collect(Collectors.joining(", "))
                + (shown.size() > 12 ? ", …" : ".");
    }
}
