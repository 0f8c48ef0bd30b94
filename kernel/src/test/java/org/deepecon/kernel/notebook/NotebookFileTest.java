package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against files that nbformat wrote; see {@code make_fixtures.py} beside them. */
class NotebookFileTest {
    @TempDir
    Path folder;

    static String fixture(String name) throws IOException {
        try (var in = NotebookFileTest.class.getResourceAsStream("/nbformat/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "all-kinds-4.0.ipynb", "all-kinds-4.1.ipynb", "all-kinds-4.2.ipynb", "all-kinds-4.3.ipynb",
        "all-kinds-4.4.ipynb", "all-kinds-4.5.ipynb", "empty.ipynb"})
    void roundTripIsByteIdentical(String name) throws IOException {
        String text = fixture(name);
        assertThat(NotebookFile.parse(text, name).text()).isEqualTo(text);
    }

    @Test
    void joinedStringsAndUnsortedKeysAreWrittenAsNbformatWould() throws IOException {
        var notebook = NotebookFile.parse(fixture("joined-strings.ipynb"), "joined");
        assertThat(notebook.text()).isEqualTo(fixture("all-kinds-4.5.ipynb"));
    }

    @Test
    void sourceIsJoinedAndTagsAreRead() throws IOException {
        var cells = NotebookFile.parse(fixture("all-kinds-4.5.ipynb"), "x").cells();
        assertThat(cells).extracting(NotebookCell::type).containsExactly("markdown", "code", "code", "raw");
        assertThat(cells.get(1).source()).isEqualTo("int a = 1;\n\nint b = 2;\n");
        assertThat(cells.get(1).tags()).containsExactly("raises-exception");
        assertThat(cells.get(1).executionCount()).isEqualTo(3);
        assertThat(cells.get(2).executionCount()).isZero();
        assertThat(cells.get(1).metadata()).extractingByKey("nbgrader").isInstanceOf(Map.class);
    }

    @Test
    void cellsAreReplacedCopiedAndChangedInKind() throws IOException {
        var notebook = NotebookFile.parse(fixture("all-kinds-4.5.ipynb"), "x");
        var copy = notebook.copy();
        var extra = NotebookCell.code("1 + 1");
        extra.id("extra");
        extra.metadata("mine", Map.of("points", 2));
        var text = copy.cells().get(1);
        text.type("markdown");
        copy.cells(List.of(extra, text));
        var again = NotebookFile.parse(copy.text(), "copy").cells();
        assertThat(again).extracting(NotebookCell::type).containsExactly("code", "markdown");
        assertThat(again.get(0).id()).contains("extra");
        assertThat(again.get(0).metadata().get("mine")).asString().isEqualTo("{points=2}");
        assertThat(copy.text()).containsOnlyOnce("execution_count").containsOnlyOnce("outputs");
        assertThat(notebook.text()).isEqualTo(fixture("all-kinds-4.5.ipynb"));
    }

    @Test
    void oldFormatNamesTheRemedy() {
        assertThatThrownBy(() -> NotebookFile.parse(fixture("format-3.ipynb"), "old.ipynb"))
                .isInstanceOf(NotebookFormatException.class)
                .hasMessageContaining("old.ipynb: expected notebook format 4, got 3")
                .hasMessageContaining("nbconvert");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nbformat": 4,\\n "cells": [tru]}       | x:2:
            {"nbformat": 4, "cells": []             | x:1:
            {"nbformat": 4, "cells": []} {}         | x:1:
            [1]                                     | x: a notebook is a JSON object
            {"a": 1}                                | x: this JSON file is no notebook
            {"nbformat": 4}                         | x: a notebook has a list "cells"
            {"nbformat": 4, "cells": [1]}           | x: cell 1 has no "cell_type"
            {"nbformat": 4, "cells": [{"cell_type": "code", "outputs": [1]}]} | x: cell 1: "outputs"
            ``                                      | x: the file is empty
            """)
    void brokenFilesAreRefusedWithTheirPlace(String text, String message) {
        String json = text.replace("\\n", "\n");
        assertThatThrownBy(() -> NotebookFile.parse(json, "x"))
                .isInstanceOf(NotebookFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void mergeConflictIsNamed() {
        assertThatThrownBy(() -> NotebookFile.parse("{\n<<<<<<< HEAD\n\"a\": 1}", "x"))
                .hasMessageContaining("x:2:").hasMessageContaining("git merge");
    }

    @Test
    void byteOrderMarkIsAcceptedAndOddCharactersSurvive() throws IOException {
        String text = "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"k\": \"\\u00e9\\ud83d\\ude00\"}}";
        var notebook = NotebookFile.parse("\ufeff" + text, "x");
        assertThat(notebook.text()).contains("\"k\": \"\u00e9\ud83d\ude00\"");
    }

    @Test
    void writingKeepsRightsAndLinksAndLeavesNoDraft() throws IOException {
        Path real = folder.resolve("real.ipynb");
        Files.writeString(real, fixture("empty.ipynb"));
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.ipynb"), real);
        var notebook = NotebookFile.read(link);
        notebook.metadata("language_info", Map.of("name", "java"));
        notebook.write(link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).contains("\"name\": \"java\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw----");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
    }

    @Test
    void fileThatIsNoUtf8TextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("b.ipynb"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> NotebookFile.read(file)).hasMessageContaining("not UTF-8");
    }
}
