package org.deepecon.grading.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
    private static final Path NOTEBOOKS =
            Path.of(System.getProperty("course.root"), "notebooks");
    private static final String TABLE = """
            | order | notebook | question | time | needs | mirrors |
            |---|---|---|---|---|---|
            | 1 | [z/one](z-first/day1/one.ipynb) | Why? | 10 min | nothing | slides |
            | 2 | [a/two](a/two.ipynb) | How? | 20 min | one | slides |
            | – | [three](three.ipynb) | What? | 5 min | two | – |
            """;
    @TempDir
    Path folder;

    @Test
    void contentsKeepTheOrderOfTheTable() {
        Contents contents = Contents.parse(TABLE);
        assertThat(contents.lectures()).containsExactly(
                new Lecture("z-first/day1/one.ipynb", "Why?", "10 min", "nothing"),
                new Lecture("a/two.ipynb", "How?", "20 min", "one"),
                new Lecture("three.ipynb", "What?", "5 min", "two"));
        assertThat(contents.lectures()).extracting(Lecture::part)
                .containsExactly("Z first, day 1", "A", "");
        assertThat(contents.place("a/two.ipynb")).isEqualTo(1);
        assertThat(contents.place("unknown.ipynb")).isEqualTo(3);
    }

    @Test
    void pageHasAPartForEachFolderAndProgressAmongItsFirstCells() throws Exception {
        List<NotebookCell> cells = StartPage.of(Contents.parse(TABLE)).cells();
        assertThat(cells.get(1).source()).isEqualTo("%progress");
        assertThat(cells.get(1).isCode()).isTrue();
        assertThat(cells).extracting(NotebookCell::source).anySatisfy(text -> assertThat(text)
                .startsWith("## Z first, day 1\n").contains("| 1 | [Why?](z-first/day1/one.ipynb) |"))
                .anySatisfy(text -> assertThat(text).startsWith("## More\n").contains("What?"));
    }

    @Test
    void learnersGetALinkToEveryNotebookInTheOrderOfTheCourse() throws Exception {
        LearnerNotebooks.write(NOTEBOOKS, folder.resolve("learner"));
        NotebookFile page = NotebookFile.read(folder.resolve("learner/index.ipynb"));
        String text = String.join("\n", page.cells().stream().map(NotebookCell::source).toList());
        try (var files = Files.walk(folder.resolve("learner"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ipynb")).toList()) {
                String name = ExerciseNotebook.name(folder.resolve("learner"), file);
                assertThat(name.equals("index.ipynb") || text.contains("](" + name + ")"))
                        .as(name).isTrue();
            }
        }
        assertThat(text.indexOf("01-machine-learning-basics"))
                .isLessThan(text.indexOf("02-gradient-descent")).isPositive();
        assertThat(page.text()).isEqualTo(Files.readString(folder.resolve("learner/index.ipynb")));
    }
}
