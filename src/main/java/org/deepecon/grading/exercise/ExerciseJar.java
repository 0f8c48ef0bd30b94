package org.deepecon.grading.exercise;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What both jars are written from.
 *
 * @param classes folder with the compiled classes
 * @param lines the exercises
 * @param answers reference solutions by exercise
 */
record ExerciseJar(Path classes, List<ExerciseIndex.Line> lines,
        Map<String, ExerciseNotebook> answers) {
    /** Writes the jar; the same input gives the same bytes. */
    void write(Path jar, boolean withHidden) throws IOException {
        Path partial = jar.resolveSibling("." + jar.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(partial);
                var zip = new JarOutputStream(out)) {
            add(zip, ExerciseIndex.FILE, index(withHidden).text().getBytes(StandardCharsets.UTF_8));
            for (ExerciseIndex.Line line : lines) {
                if (answers.containsKey(line.name())) {
                    add(zip, ExerciseIndex.SOLUTIONS + line.name() + ".java",
                            answers.get(line.name()).solution().getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Path file : files()) {
                byte[] bytes = Files.readAllBytes(file);
                add(zip, classes.relativize(file).toString().replace('\\', '/'),
                        withHidden ? bytes : HiddenTests.remove(bytes));
            }
        }
        Files.move(partial, jar, StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private ExerciseIndex index(boolean withHidden) {
        return new ExerciseIndex(lines.stream().map(line -> new ExerciseIndex.Line(
                line.name(), line.className(), line.hiddenPoints(), withHidden, line.notebook(),
                line.question())).toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(JarOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
