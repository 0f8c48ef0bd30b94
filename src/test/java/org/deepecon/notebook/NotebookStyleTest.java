package org.deepecon.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.deepecon.grading.exercise.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every lecture notebook against the rules that a machine can read. */
class NotebookStyleTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("course.root"), "notebooks");
    private static final int MOST_LINES = 30;
    private static final int FEWEST_WORDS = 30;

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void isANotebookForTheJavaKernel(Path file) throws IOException {
        var notebook = new JsonMapper().readTree(file.toFile());
        assertThat(notebook.at("/nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.at("/nbformat_minor").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(notebook.at("/metadata/kernelspec/name").asText()).isEqualTo("java");
        assertThat(notebook.at("/metadata/kernelspec/language").asText()).isEqualTo("java");
        var ids = new HashSet<String>();
        for (var cell : cells(file)) {
            assertThat(cell.get("id").asText()).matches("[A-Za-z0-9_-]{1,64}");
            assertThat(ids.add(cell.get("id").asText())).as(cell.get("id").asText()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void asksAQuestionAndShowsTheResultEarly(Path file) throws IOException {
        var cells = cells(file);
        assertThat(source(cells.get(0)).lines().findFirst().orElse(""))
                .startsWith("# ").endsWith("?");
        assertThat(cells.subList(0, 3)).anyMatch(NotebookStyleTest::isCode);
        assertThat(cells.stream().filter(cell -> !isCode(cell))
                .flatMap(cell -> source(cell).lines()).filter(line -> line.startsWith("# ")))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void everyCodeCellIsShortAndIntroduced(Path file) throws IOException {
        JsonNode before = null;
        for (var cell : cells(file)) {
            if (isCode(cell)) {
                String id = cell.get("id").asText();
                assertThat(source(cell).lines().count()).as(id).isBetween(1L, (long) MOST_LINES);
                if (source(cell).startsWith("%check ")) {
                    continue; // the answer is before it, and the text before that
                }
                assertThat(before).as("text before " + id).isNotNull();
                assertThat(source(before).split("\\s+").length).as("words before " + id)
                        .isGreaterThanOrEqualTo(FEWEST_WORDS);
            }
            before = isCode(cell) ? null : cell;
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void endsWithSummaryAndExercises(Path file) throws IOException {
        String text = cells(file).stream().map(NotebookStyleTest::source)
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("\n## Summary\n", "\n## Exercises\n");
        String exercises = text.substring(text.indexOf("\n## Exercises\n"));
        assertThat(exercises.lines().filter(line -> line.matches("\\d\\. .*")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void contentsNameEveryNotebookWithItsQuestion() throws IOException {
        var lectures = Contents.of(FOLDER).lectures();
        assertThat(lectures.stream().map(lecture -> FOLDER.resolve(lecture.notebook())))
                .as("rows of notebooks/README.md").containsExactlyInAnyOrderElementsOf(notebooks());
        for (var lecture : lectures) {
            String title = source(cells(FOLDER.resolve(lecture.notebook())).get(0)).lines()
                    .findFirst().orElse("").substring("# ".length());
            assertThat(title).as(lecture.notebook()).startsWith(lecture.question());
            assertThat(lecture.question()).as(lecture.notebook()).endsWith("?");
        }
    }

    @Test
    void theReadmeListsTheLecturesAsTheContentsDo() throws IOException {
        var rows = Contents.of(FOLDER).lectures().stream().map(lecture -> String.format(
                "| [%s](notebooks/%s) | %s", lecture.notebook().replace(".ipynb", ""),
                lecture.notebook(), lecture.question())).toList();
        var readme = Files.readAllLines(FOLDER.resolveSibling("README.md")).stream()
                .filter(line -> line.contains(".ipynb) |")).toList();
        assertThat(readme).as("rows of README.md").hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(readme.get(i)).startsWith(rows.get(i));
        }
    }

    private static List<JsonNode> cells(Path file) throws IOException {
        var cells = new ArrayList<JsonNode>();
        new JsonMapper().readTree(file.toFile()).get("cells").forEach(cells::add);
        return cells;
    }

    private static boolean isCode(JsonNode cell) {
        return cell.get("cell_type").asText().equals("code");
    }

    private static String source(JsonNode cell) {
        var source = cell.get("source");
        return source.isTextual() ? source.asText() : String.join("",
                StreamSupport.stream(source.spliterator(), false).map(JsonNode::asText).toList());
    }
}
