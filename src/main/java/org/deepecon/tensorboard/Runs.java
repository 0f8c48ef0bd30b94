package org.deepecon.tensorboard;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All runs below a folder, read from their event files: ours, and those of TensorFlow, Keras or
 * PyTorch.
 *
 * <pre>{@code
 * for (Run run : Runs.read("runs/").runs()) {
 *     System.out.println(run.name() + " " + run.scalars().get("epoch_loss"));
 * }
 * }</pre>
 *
 * <p>What is cut off or damaged is left out and named in {@link #problems}; it never throws.
 *
 * @param runs in the order of their names
 * @param problems what was left out, one sentence each
 */
public record Runs(List<Run> runs, List<String> problems) {
    private static final String MARK = "tfevents";
    private static final String IGNORED = ".profile-empty";

    /**
     * Copies the lists.
     *
     * @param runs in the order of their names
     * @param problems what was left out, one sentence each
     */
    public Runs {
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all event files of a folder and its folders.
     *
     * @param folder with runs
     * @return none if there are no event files
     */
    public static Runs read(String folder) {
        return read(Path.of(folder));
    }

    /**
     * Reads all event files of a folder and its folders.
     *
     * @param folder with runs
     * @return none if there are no event files
     */
    public static Runs read(Path folder) {
        List<String> problems = new ArrayList<>();
        Map<String, Run> runs = new TreeMap<>();
        for (Path file : eventFiles(folder, problems)) {
            String name = folder.relativize(file.getParent()).toString().replace('\\', '/');
            String run = name.isEmpty() ? "." : name;
            var reader = new EventReader(run, text -> problems.add(folder.relativize(file) + ": "
                    + text + "."));
            runs.computeIfAbsent(run, Run::new).follow(reader.read(file));
        }
        runs.values().removeIf(Run::isEmpty);
        return new Runs(List.copyOf(runs.values()), problems);
    }

    /** By folder, then by name, that is, by time. */
    private static List<Path> eventFiles(Path folder, List<String> problems) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.contains(MARK) && !name.endsWith(IGNORED)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    problems.add(file + ": cannot be read (" + failure + ").");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(folder + ": cannot be read (" + e + ").");
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /**
     * A run by its name.
     *
     * @param name such as {@code elu/train}
     * @return the run
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public Run run(String name) {
        return runs.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Runs: expected one of "
                        + runs.stream().map(Run::name).toList() + ", got \"" + name + "\"."));
    }
}
