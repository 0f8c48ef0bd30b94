package org.deepecon.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding and reading what people hand in. */
class InboxTest {
    private static final List<String> PS1 = List.of("ps1.ipynb");
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    private Handin only() throws IOException {
        List<Handin> all = Inbox.of(folder, "ps1", PS1).handins();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void foldersOfStudents() throws IOException {
        Path ada = file("ada/ps1.ipynb");
        assertThat(only()).isEqualTo(
                new Handin("ada", java.util.Map.of("ps1.ipynb", ada), null, List.of()));
    }

    @Test
    void foldersOfNbgrader() throws IOException {
        Path ada = file("ada/ps1/ps1.ipynb");
        file("ada/ps2/ps2.ipynb");
        Files.writeString(folder.resolve("ada/ps1/timestamp.txt"), "2026-02-02 14:58:23 UTC\n");
        assertThat(only().notebooks()).containsEntry("ps1.ipynb", ada);
        assertThat(only().submitted()).isEqualTo("2026-02-02T14:58:23Z");
    }

    @Test
    void flatFiles() throws IOException {
        file("ada.ipynb");
        file("bob_ps1.ipynb");
        file("ps1-eve.ipynb");
        file("notes.txt");
        Inbox inbox = Inbox.of(folder, "ps1", PS1);
        assertThat(inbox.handins()).extracting(Handin::student).containsExactly("ada", "bob", "eve");
        assertThat(inbox.ignored()).containsExactly("notes.txt");
    }

    @Test
    void flatFilesOfTwoNotebooksAreJoined() throws IOException {
        file("ada_a.ipynb");
        file("ada_b.ipynb");
        file("nobody.ipynb");
        Inbox inbox = Inbox.of(folder, "ps1", List.of("a.ipynb", "b.ipynb"));
        assertThat(inbox.handins()).hasSize(1);
        assertThat(inbox.handins().get(0).notebooks()).containsOnlyKeys("a.ipynb", "b.ipynb");
        assertThat(inbox.ignored()).containsExactly("nobody.ipynb");
    }

    @Test
    void wrongFileNameIsTakenAndSaid() throws IOException {
        file("ada/PS 1 (2).ipynb");
        assertThat(only().notebooks()).containsKey("ps1.ipynb");
        assertThat(only().remarks()).containsExactly("\"PS 1 (2).ipynb\" was taken for \"ps1.ipynb\"");
    }

    @Test
    void missingNotebookIsSaid() throws IOException {
        file("ada/homework.docx");
        assertThat(only().remarks()).containsExactly("there is no notebook \"ps1.ipynb\"");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path bob = file("bob/ps1.ipynb");
        Files.createSymbolicLink(folder.resolve("ada"), bob.getParent());
        Handin ada = Inbox.of(folder, "ps1", PS1).handins().get(0);
        assertThat(ada.notebooks()).isEmpty();
        assertThat(ada.remarks()).containsExactly("\"ada\" is a link; links are not followed");
        Path link = Files.createSymbolicLink(folder.resolve("x.ipynb"), bob);
        assertThatThrownBy(() -> LeanNotebook.read(link, "x.ipynb"))
                .hasMessage("x.ipynb is a link or no ordinary file");
    }

    @Test
    void brokenFilesAreExplainedInOneLine() throws IOException {
        assertThat(trouble("")).isEqualTo("x.ipynb is empty: 0 bytes");
        assertThat(trouble("{\"cells\": [")).startsWith("x.ipynb is no notebook: Unexpected end");
        assertThat(trouble("\u0000\u0001\u00ff binary")).startsWith("x.ipynb is no notebook: ");
        assertThat(trouble("[]")).startsWith("x.ipynb").doesNotContain("\n");
        assertThat(trouble("[".repeat(100_000))).isEqualTo("x.ipynb is no notebook: too deep");
        assertThat(trouble("{\"cells\": {}, \"nbformat\": 4}")).startsWith("x.ipynb");
    }

    private String trouble(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.ipynb"), content, StandardCharsets.ISO_8859_1);
        try {
            LeanNotebook.read(file, "x.ipynb");
            return "";
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    @Test
    void halfACharacterIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ipynb"), "{\"cells\": [{\"cell_type\":"
                + " \"code\", \"metadata\": {}, \"execution_count\": null, \"outputs\": [],"
                + " \"source\": \"\\ud800 \\ud83d\\ude00\"}], \"metadata\": {},"
                + " \"nbformat\": 4, \"nbformat_minor\": 4}");
        assertThat(LeanNotebook.read(file, "x").cells().get(0).source()).isEqualTo("\ufffd \ud83d\ude00");
    }

    @Test
    void megabytesOfOutputAreNotRead() throws IOException {
        Path file = folder.resolve("x.ipynb");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"cells\": [{\"cell_type\": \"code\", \"id\": \"a\", \"metadata\": {},"
                    + " \"execution_count\": null, \"source\": \"1 + 1\", \"outputs\": [{"
                    + "\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"");
            String line = "x".repeat(1 << 20);
            for (int i = 0; i < 200; i++) {
                out.write(line);
            }
            out.write("\"}]}], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
        }
        assertThat(LeanNotebook.read(file, "x.ipynb").cells().get(0).source()).isEqualTo("1 + 1");
    }

    @Test
    void progressTellsWhatIsLeft() {
        assertThat(GradeProgress.line(12, 100, 12)).isEqualTo(
                "12 of 100 graded, 1.0 s each, about 1 min 28 s left");
        assertThat(GradeProgress.line(3, 3, 6)).isEqualTo("3 of 3 graded, 2.0 s each");
    }

    @Test
    void namesCannotPaintTheTerminal() {
        assertThat(GradeReport.plain("a\u001b[31m\u202eb")).isEqualTo("a?[31m?b");
    }
}
