package org.deepecon.grading.grade;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/**
 * Reads {@code attacks/*.txt}: a sentence, then cells. {@code //%% half} begins the answer to that
 * exercise, {@code //%% cell} a cell of the student's own; {@code REPEAT n text} and {@code NEST n}
 * stand for long code.
 */
final class AttackText {
    private static final String CELL = "cell";

    private AttackText() {
    }

    static Map<String, NotebookFile> all(SmallCourse course) throws IOException, URISyntaxException {
        Path folder = Path.of(AttackText.class.getResource("/grading/attacks").toURI());
        var attacks = new TreeMap<String, NotebookFile>();
        for (Path file : Inbox.sorted(folder)) {
            String name = file.getFileName().toString().replace(".txt", "");
            attacks.put(name, notebook(course, Files.readString(file)));
        }
        return attacks;
    }

    private static NotebookFile notebook(SmallCourse course, String text) {
        List<NotebookCell> own = new ArrayList<>();
        var answers = new TreeMap<>(SmallCourse.RIGHT);
        for (String section : text.split("(?m)^//%% ")) {
            int end = section.indexOf('\n');
            String name = section.substring(0, end);
            String code = expanded(section.substring(end + 1));
            if (name.equals(CELL)) {
                own.add(NotebookCell.code(code));
            } else if (answers.containsKey(name)) {
                answers.put(name, code);
            }
        }
        NotebookFile notebook = course.answered(answers);
        List<NotebookCell> cells = new ArrayList<>(notebook.cells());
        int answer = (int) cells.stream().takeWhile(cell ->
                !CellMetadata.gradeId(cell).orElse("").equals("half")).count();
        cells.addAll(answer, own);
        notebook.cells(cells);
        return notebook;
    }

    private static String expanded(String code) {
        return code.lines().map(line -> {
            String[] words = line.split(" ", 3);
            return switch (words[0]) {
                case "REPEAT" -> IntStream.range(0, Integer.parseInt(words[1]))
                        .mapToObj(i -> words[2].replace("#", "" + i))
                        .collect(Collectors.joining("\n"));
                case "NEST" -> "int nest = " + "(".repeat(Integer.parseInt(words[1])) + "1"
                        + ")".repeat(Integer.parseInt(words[1])) + ";";
                default -> line;
            };
        }).collect(Collectors.joining("\n"));
    }
}
