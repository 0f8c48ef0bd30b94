package org.deepecon.grading.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepecon.grading.Stub;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.grading.contract.ContractException;
import org.deepecon.grading.contract.Region;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * The answers that a notebook of the instructor has: the solution cells between one {@code %check} and
 * the one before belong to that exercise.
 *
 * @param exercise its name
 * @param notebook the file
 * @param cells sources of its solution cells, in order
 */
public record ExerciseNotebook(String exercise, Path notebook, List<String> cells) {
    private static final Pattern CHECK = Pattern.compile("(?m)^\\s*%check\\s+([a-z0-9-]+)\\s*$");

    /** Copies the list. */
    public ExerciseNotebook {
        cells = List.copyOf(cells);
    }

    /**
     * The exercise that a cell checks.
     *
     * @param source a code cell's text
     * @return its name, or null if the cell checks none
     */
    public static String checkedBy(String source) {
        Matcher check = CHECK.matcher(source);
        return check.find() ? check.group(1) : null;
    }

    /**
     * All answers in the notebooks below a folder.
     *
     * @param notebooks such as the course's {@code notebooks}
     * @return by exercise, in the order of the {@link Contents}, else of the files' names
     * @throws IOException if a notebook cannot be read
     * @throws ContractException if a cell's metadata are wrong
     */
    public static Map<String, ExerciseNotebook> under(Path notebooks)
            throws IOException, ContractException {
        Map<String, ExerciseNotebook> found = new LinkedHashMap<>();
        List<Path> files;
        Contents contents = Contents.of(notebooks);
        try (Stream<Path> paths = Files.walk(notebooks)) {
            files = paths.filter(path -> path.toString().endsWith(".ipynb")
                    && !path.toString().contains(".ipynb_checkpoints")).sorted()
                    .sorted(Comparator.comparingInt(path -> contents.place(name(notebooks, path))))
                    .toList();
        }
        for (Path file : files) {
            read(file).forEach(answer -> found.putIfAbsent(answer.exercise(), answer));
        }
        return found;
    }

    /** How the contents name a notebook. */
    static String name(Path notebooks, Path file) {
        return notebooks.relativize(file).toString().replace('\\', '/');
    }

    private static List<ExerciseNotebook> read(Path file) throws IOException, ContractException {
        List<ExerciseNotebook> answers = new ArrayList<>();
        List<String> solutions = new ArrayList<>();
        int number = 0;
        for (NotebookCell cell : NotebookFile.read(file).cells()) {
            number++;
            String checked = cell.isCode() ? checkedBy(cell.source()) : null;
            if (checked != null) {
                answers.add(new ExerciseNotebook(checked, file, solutions));
                solutions.clear();
            } else if (cell.isCode() && CellMetadata.read(cell, file.getFileName() + ", cell "
                    + number).filter(CellMetadata::solution).isPresent()) {
                solutions.add(cell.source());
            }
        }
        return answers;
    }

    /**
     * The reference solution.
     *
     * @return the cells joined, marks of the solution left out
     */
    public String solution() {
        return String.join("\n\n", cells).lines()
                .filter(line -> !line.contains("BEGIN SOLUTION") && !line.contains("END SOLUTION"))
                .reduce((a, b) -> a + "\n" + b).orElse("");
    }

    /**
     * What learners get in place of the solution.
     *
     * @return the cells with stubs, one for each
     * @throws ContractException if the marks are wrong
     */
    public List<String> stubs() throws ContractException {
        List<String> stubs = new ArrayList<>();
        for (String cell : cells) {
            stubs.add(Region.SOLUTION.isIn(cell)
                    ? Region.SOLUTION.replace(cell, Region.JAVA_STUB, exercise) : Stub.CODE);
        }
        return stubs;
    }
}
