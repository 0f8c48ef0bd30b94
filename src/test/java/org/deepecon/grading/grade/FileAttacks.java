package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.NotebookFile;

/** Submissions whose files or metadata are the attack; the answer to {@code half} is always wrong. */
final class FileAttacks {
    private static final String WRONG = "double half(double x) { return -1; }";
    private final SmallCourse course;

    FileAttacks(SmallCourse course) {
        this.course = course;
    }

    private interface Change {
        void apply(List<NotebookCell> cells);
    }

    /** Notebooks that can be read. */
    Map<String, NotebookFile> notebooks() {
        var all = new LinkedHashMap<String, NotebookFile>();
        all.put("points-100", changed(cells -> test(cells).metadata(CellMetadata.KEY,
                Map.of("grade", true, "solution", false, "locked", true, "task", false, "points", 100,
                        "grade_id", "half_test", "schema_version", 3))));
        all.put("points-negative-and-text", changed(cells -> test(cells).metadata(CellMetadata.KEY,
                Map.of("points", "NaN", "grade_id", "half_test", "grade", "yes"))));
        all.put("test-cell-emptied", changed(cells -> test(cells).source("")));
        all.put("test-cell-checks-something-easier",
                changed(cells -> test(cells).source("%check greet")));
        all.put("test-cell-becomes-markdown", changed(cells -> test(cells).type("markdown")));
        all.put("test-cell-deleted", changed(cells -> cells.remove(test(cells))));
        all.put("test-cell-twice", changed(cells -> cells.add(test(cells).copy())));
        all.put("easy-test-cell-five-times", changed(cells -> {
            NotebookCell easy = cells.get(cells.size() - 1);
            for (int i = 0; i < 5; i++) {
                cells.add(easy.copy());
            }
        }));
        all.put("test-cell-with-another-name", changed(cells -> test(cells).metadata(
                CellMetadata.KEY, Map.of("grade_id", "greet_test", "grade", true, "points", 2))));
        all.put("answer-claims-to-be-a-test", changed(cells -> cells.get(1).metadata(
                CellMetadata.KEY, Map.of("grade_id", "half", "grade", true, "solution", true,
                        "points", 50, "schema_version", 3))));
        all.put("cells-upside-down", changed(Collections::reverse));
        all.put("locked-cell-changed", changed(cells -> cells.get(0).source("double given = 0.5;")));
        all.put("a-thousand-cells", changed(cells -> {
            for (int i = 0; i < 1000; i++) {
                cells.add(NotebookCell.code(""));
            }
        }));
        all.put("lone-surrogates", changed(cells ->
                cells.add(0, NotebookCell.code("String s = \"\ud800\udfff\ud800\"; // \udc00"))));
        return all;
    }

    private NotebookFile changed(Change change) {
        NotebookFile notebook = course.answered("half", WRONG);
        List<NotebookCell> cells = new ArrayList<>(notebook.cells());
        change.apply(cells);
        notebook.cells(cells);
        return notebook;
    }

    private static NotebookCell test(List<NotebookCell> cells) {
        return cells.stream().filter(cell -> CellMetadata.gradeId(cell).orElse("")
                .equals("half_test")).findFirst().orElseThrow();
    }

    /** Writes submissions that cannot be read; all of them earn nothing. */
    List<String> writeUnreadable(Path inbox) throws IOException {
        Path victim = inbox.resolve("honest-ada/ps1.ipynb");
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        bytes(inbox, "file-empty", new byte[0]);
        bytes(inbox, "file-of-noise", noise);
        text(inbox, "file-cut-short", Files.readString(victim).substring(0, 500));
        text(inbox, "file-deep", "{\"cells\":".repeat(50_000));
        text(inbox, "file-of-another-format", "{\"nbformat\": 3, \"worksheets\": []}");
        text(inbox, "file-with-odd-cells", "{\"cells\": [null, 7, {\"cell_type\": 3}],"
                + " \"metadata\": [], \"nbformat\": 4, \"nbformat_minor\": 5}");
        Files.createSymbolicLink(folder(inbox, "link-to-another").resolve("ps1.ipynb"), victim);
        Files.createSymbolicLink(folder(inbox, "link-to-zeros").resolve("ps1.ipynb"),
                Path.of("/dev/zero"));
        Files.createDirectories(folder(inbox, "folder-as-notebook").resolve("ps1.ipynb"));
        folder(inbox, "no-notebook");
        Files.createSymbolicLink(inbox.resolve("linked-folder"), victim.getParent());
        return List.of("file-empty", "file-of-noise", "file-cut-short", "file-deep",
                "file-of-another-format", "file-with-odd-cells", "link-to-another",
                "link-to-zeros", "folder-as-notebook", "no-notebook", "linked-folder");
    }

    private static Path folder(Path inbox, String name) throws IOException {
        return Files.createDirectories(inbox.resolve(name));
    }

    private static void text(Path inbox, String name, String text) throws IOException {
        bytes(inbox, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Path inbox, String name, byte[] bytes) throws IOException {
        Files.write(folder(inbox, name).resolve("ps1.ipynb"), bytes);
    }
}
